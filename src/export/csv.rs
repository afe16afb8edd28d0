//! Groups as rows of a spreadsheet (RFC 4180): one group a row, no text over several lines.

use super::{Export, Spot, discreet, links};
use crate::directory::{Asked, field};
use crate::group::{Group, LinkKind};
use crate::listing;

/// What every group answers, in the order of the columns; the rest of the columns follows.
const ASKED: [Asked; 23] = [
    Asked::Slug,
    Asked::Name,
    Asked::Summary,
    Asked::Type,
    Asked::Activity,
    Asked::Tags,
    Asked::Ecosystems,
    Asked::Country,
    Asked::Region,
    Asked::City,
    Asked::Latitude,
    Asked::Longitude,
    Asked::Members,
    Asked::MembersOn,
    Asked::Verified,
    Asked::Founded,
    Asked::Licence,
    Asked::Language,
    Asked::Parent,
    Asked::Related,
    Asked::Aliases,
    Asked::Seeks,
    Asked::Offers,
];

/// Every group, sorted by slug. Columns have the names of keys: `url` is the group's page
/// on the site, `link_home` and its like its services, `charter_open` a condition,
/// `field_challenge` a field of the directory's own. `;` stands between several values.
#[must_use]
pub fn groups(export: &Export<'_>) -> Vec<u8> {
    let settings = export.directory.settings();
    let asked = ASKED.iter().map(|asked| asked.name().to_owned());
    let links = LinkKind::ALL.iter().map(|kind| format!("link_{}", kind.key()));
    let charter = settings.charter.iter().map(|c| format!("charter_{}", c.key.value));
    let fields = settings.fields.iter().map(|f| format!("field_{}", f.key.value));
    let headings: Vec<String> =
        asked.chain(["url".to_owned()]).chain(links).chain(charter).chain(fields).collect();
    let rows = export.directory.groups().iter().map(|group| row(export, group));
    listing::sheet(headings.iter().map(String::as_str), rows)
}

fn row(export: &Export<'_>, group: &Group) -> Vec<String> {
    let (directory, settings) = (export.directory, export.directory.settings());
    let quiet = |text: String| discreet::text(&text).into_owned();
    let mut row: Vec<String> =
        ASKED.iter().map(|asked| quiet(listing::flat(&directory.fact(group, *asked)))).collect();
    row.push((export.web)(Spot::Group(&group.slug)).unwrap_or_default());
    let services: Vec<_> = links(directory, group).collect();
    let service = |kind: &LinkKind| services.iter().find(|(k, _)| k == kind).map(|(_, url)| url.to_string());
    row.extend(LinkKind::ALL.iter().map(|kind| service(kind).unwrap_or_default()));
    let answer = |key: &str| group.charter.get(key).map_or_else(String::new, |a| a.value.to_string());
    row.extend(settings.charter.iter().map(|condition| answer(&condition.key)));
    let value = |key: &str| group.fields.get(key).map(|f| quiet(listing::flat(&field(&f.value.value))));
    row.extend(settings.fields.iter().map(|f| value(&f.key).unwrap_or_default()));
    row
}
