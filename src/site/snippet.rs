//! What a person pastes into a page of another site, so that it shows groups.

use anyhow::Result;
use serde::Serialize;

use super::embed::{Frame, Layout, Of};
use super::route::{Address, Links, encoded};
use super::tongue::{Text, Tongue};
use super::{index, render};
use crate::directory::Directory;
use crate::group::Group;

const FRAME: &str = include_str!("snippet/frame.html");
const LINE: &str = include_str!("snippet/line.html");
const LIST: &str = include_str!("snippet/list.html");

/// A frame that works without a script; with `script`, the line that fits its height.
#[derive(Debug, Serialize)]
struct Framed<'a> {
    src: &'a str,
    title: &'a str,
    script: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Line<'a> {
    script: &'a str,
    attributes: Vec<(&'static str, String)>,
}

#[derive(Debug, Serialize)]
struct List {
    groups: Vec<Row>,
    home: Home,
}

#[derive(Debug, Serialize)]
struct Row {
    url: Option<String>,
    name: Text,
    summary: Text,
}

#[derive(Debug, Serialize)]
struct Home {
    url: Option<String>,
    text: String,
}

/// The recommended lines: an `iframe`, and the script that fits its height. `None` where
/// nobody said where the site will be.
///
/// # Errors
/// Never: the template is ours.
pub fn frame(links: &Links, tongue: &Tongue, frame: &Frame, layout: Layout) -> Result<Option<String>> {
    frame_with(links, tongue, frame, layout, &Look::default())
}

fn frame_with(
    links: &Links,
    tongue: &Tongue,
    frame: &Frame,
    layout: Layout,
    look: &Look,
) -> Result<Option<String>> {
    let page = frame.address(layout).under(&tongue.prefix);
    let (Some(mut src), Some(script)) =
        (links.absolute(page.as_str()), links.absolute(Address::widget().as_str()))
    else {
        return Ok(None);
    };
    let mut parts = look.parts();
    if layout != Layout::Cards && !frame.is_whole() {
        parts.push(("view", layout.word().to_owned()));
    }
    for (n, (name, value)) in parts.iter().enumerate() {
        src.push(if n == 0 { '#' } else { '&' });
        src.extend([name, "=", value]);
    }
    let framed = Framed { src: &src, title: &frame.title(tongue, layout), script: Some(&script) };
    Ok(Some(render::once(FRAME, &framed)?))
}

/// The one line, which shows nothing without JavaScript.
fn line(
    links: &Links,
    tongue: &Tongue,
    frame: &Frame,
    layout: Layout,
    look: &Look,
) -> Result<Option<String>> {
    let Some(script) = links.absolute(Address::widget().as_str()) else { return Ok(None) };
    let mut attributes = vec![(frame.key, frame.id.clone())];
    if layout != Layout::Cards {
        attributes.push(("view", layout.word().to_owned()));
    }
    attributes.extend(look.parts());
    if look.language.is_some() && !tongue.prefix.is_empty() {
        attributes.push(("lang", tongue.tag.clone()));
    }
    attributes.push(("title", frame.title(tongue, layout)));
    Ok(Some(render::once(LINE, &Line { script: &script, attributes })?))
}

/// A plain list of groups, for where neither frames nor scripts may be.
fn list(directory: &Directory, links: &Links, tongue: &Tongue, of: Of<'_>, look: &Look) -> Result<String> {
    let url = |address: &Address| links.absolute(address.under(&tongue.prefix).as_str());
    let row = |group: &Group| Row {
        url: url(&Address::group(&group.slug.value)),
        name: tongue.name(directory, group),
        summary: tongue.of_group(directory, group, group.summary_in(&tongue.tag)),
    };
    let order = index::order(directory, &[], tongue).into_iter().map(|n| &directory.groups()[n]);
    let mut groups: Vec<&Group> = order.filter(|group| of.holds(group)).collect();
    let core = match of {
        Of::Ecosystem(ecosystem) => ecosystem.core.as_ref().and_then(|slug| directory.find(slug)),
        _ => None,
    };
    // What the others gather round stands first.
    groups.sort_by_key(|group| core.is_none_or(|core| core.slug.value != group.slug.value));
    groups.truncate(look.limit.map_or(usize::MAX, usize::from));
    let groups = groups.into_iter().map(row).collect();
    // The page of the same groups, else the list of exactly these.
    let shown = Frame::new(directory, tongue, of);
    let (page, query) = match of {
        Of::All | Of::Group(_) => (Address::list(), String::new()),
        Of::Ecosystem(ecosystem) => (Address::ecosystem(&ecosystem.slug.value), String::new()),
        Of::Kind(_) | Of::Tag(_) | Of::Country(_) => {
            (Address::list(), format!("?{}={}", shown.key, encoded(&shown.id)))
        }
    };
    let title = directory.settings().title_in(&tongue.tag).0.to_owned();
    let named = !matches!(of, Of::All | Of::Group(_)) && shown.name.text != title;
    let text = if named { format!("{} – {title}", shown.name.text) } else { title };
    let home = Home { url: url(&page).map(|url| url + &query), text };
    render::once(LIST, &List { groups, home })
}

/// In what form groups are shown elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Frame,
    Line,
    List,
}

/// How a frame looks, beyond its layout: what `embed-look.js` reads.
#[derive(Debug, Clone, Default)]
pub struct Look {
    /// A language of the site, by its tag; its first one otherwise.
    pub language: Option<String>,
    pub limit: Option<u8>,
    /// `light` or `dark`.
    pub scheme: Option<&'static str>,
    /// Six hexadecimal digits.
    pub accent: Option<String>,
}

impl Look {
    /// By the names that attributes and addresses give them.
    fn parts(&self) -> Vec<(&'static str, String)> {
        let all = [
            ("scheme", self.scheme.map(str::to_owned)),
            ("accent", self.accent.clone()),
            ("limit", self.limit.map(|limit| limit.to_string())),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}

/// What to paste; `base`: where the site is. Nothing where the site has not the language.
///
/// # Errors
/// Never: the templates are ours.
pub fn paste(
    directory: &Directory,
    base: &str,
    of: Of<'_>,
    layout: Layout,
    (form, look): (Form, &Look),
) -> Result<String> {
    let slash = if base.ends_with('/') { "" } else { "/" };
    let links = Links { portable: false, base_url: Some(format!("{base}{slash}")) };
    let wanted =
        |tongue: &Tongue| look.language.as_ref().is_none_or(|tag| tag.eq_ignore_ascii_case(&tongue.tag));
    let Some(tongue) = Tongue::all(directory).into_iter().find(wanted) else { return Ok(String::new()) };
    let shown = Frame::new(directory, &tongue, of);
    Ok(match form {
        Form::Frame => frame_with(&links, &tongue, &shown, layout, look)?.unwrap_or_default(),
        Form::Line => line(&links, &tongue, &shown, layout, look)?.unwrap_or_default(),
        Form::List => list(directory, &links, &tongue, of, look)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_pasted_is_escaped() {
        let links = Links { portable: false, base_url: Some("https://example.org/a/".to_owned()) };
        let name = Text { text: "A \"b\" <c> & d".to_owned(), lang: None };
        let eco = Frame { key: "tag", id: "sante".to_owned(), name };
        let tongue = Tongue::of("en");
        let framed = frame(&links, &tongue, &eco, Layout::List).unwrap().unwrap();
        assert_eq!(
            framed,
            "<iframe src=\"https://example.org/a/embed/tag/sante/#view=list\" title=\"Groups: A &quot;b&quot; \
             &lt;c&gt; &amp; d\" width=\"100%\" height=\"520\" loading=\"lazy\" referrerpolicy=\"no-referrer\" \
             style=\"border:0\"></iframe>\n<script async src=\"https://example.org/a/w/1.js\"></script>\n"
        );
        let one = line(&links, &tongue, &eco, Layout::Cards, &Look::default()).unwrap().unwrap();
        assert_eq!(
            one,
            "<script async src=\"https://example.org/a/w/1.js\" data-tag=\"sante\" data-title=\"Groups: A \
             &quot;b&quot; &lt;c&gt; &amp; d\"></script>\n"
        );
        let nowhere = Links { portable: false, base_url: None };
        assert_eq!(frame(&nowhere, &tongue, &eco, Layout::Cards).unwrap(), None);
    }
}
