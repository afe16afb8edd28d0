//! The services of a group: the same order and names for every group, so that one knows
//! where to look. What is missing is left out.

use serde::Serialize;

use crate::group::{Group, LinkKind, Role};
use crate::site::card;
use crate::site::context::Site;
use crate::site::outward::Outward;
use crate::site::tongue::{Text, Tongue};

#[derive(Debug, Serialize)]
pub struct Services {
    pub join: Option<Service>,
    /// How to come in where there is no door: whom to write to.
    pub write: Option<Service>,
    pub leave: Option<Service>,
    pub main: Vec<Service>,
    pub other: Vec<Other>,
    /// For those who run the group.
    pub keepers: Vec<Service>,
    /// The group's mail address, from the directory's pattern.
    pub mail: Option<Outward>,
}

#[derive(Debug, Serialize)]
pub struct Service {
    pub label: String,
    pub to: Outward,
}

/// A service that the group names itself.
#[derive(Debug, Serialize)]
pub struct Other {
    pub label: Text,
    pub to: Outward,
}

/// Shown to every visitor, in this order.
const MAIN: [LinkKind; 10] = [
    LinkKind::Home,
    LinkKind::News,
    LinkKind::Meetings,
    LinkKind::Discussions,
    LinkKind::Projects,
    LinkKind::Resources,
    LinkKind::Inspirations,
    LinkKind::Members,
    LinkKind::Feed,
    LinkKind::Calendar,
];

pub fn all(site: &Site<'_>, tongue: &Tongue, group: &Group) -> Services {
    let addresses = &site.directory.settings().addresses;
    let service = |kind: LinkKind| {
        let to = match kind {
            LinkKind::Home => card::home(site.directory, group)?,
            _ => Outward::new(group.links.get(kind)?)?,
        };
        Some(Service { label: tongue.label("link", kind.key()), to })
    };
    let mail = addresses.mail.as_ref().and_then(|mail| {
        let address = mail.replace("{slug}", &group.slug);
        Outward::new(&format!("mailto:{address}"))
    });
    // A group that has stopped invites nobody.
    let join = service(LinkKind::Join).filter(|_| !group.is_archived());
    let closed = join.is_some() || group.is_archived();
    let write = writes(group).or_else(|| mail.clone()).filter(|_| !closed);
    let write = write.map(|to| Service { label: tongue.word("site-join-by-writing"), to });
    let mut shown: Vec<(LinkKind, Service)> = MAIN.iter().filter_map(|k| Some((*k, service(*k)?))).collect();
    if group.is_archived() {
        // What it leaves comes first; the sort is stable.
        shown.sort_by_key(|(kind, _)| *kind != LinkKind::Resources);
    }
    let own = site.directory.language_of(group);
    let other = group.links.other.iter();
    Services {
        join,
        write,
        leave: service(LinkKind::Leave),
        main: shown.into_iter().map(|(_, service)| service).collect(),
        other: other
            .filter_map(|(l, u)| Some(Other { label: tongue.named(l, own), to: Outward::new(u)? }))
            .collect(),
        keepers: [LinkKind::Admin, LinkKind::FollowUp].into_iter().filter_map(service).collect(),
        mail,
    }
}

/// The first of those who welcome people and say where to write.
fn writes(group: &Group) -> Option<Outward> {
    let welcomes = [Role::Contact, Role::Facilitator, Role::Coordinator, Role::Leader];
    let of = |role: &Role| group.people.iter().filter(|p| p.role.value == *role).find_map(|p| p.url.as_ref());
    Outward::new(welcomes.iter().find_map(of)?)
}
