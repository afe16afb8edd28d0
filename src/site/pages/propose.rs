//! The page on which a group is proposed, or its page corrected: a form from which a script makes
//! the file. Without scripts, a file to copy and fill in.

use serde::Serialize;

use crate::site::context::{Edition, Page, Site, View};
use crate::site::propose::form::{self, Section};
use crate::site::propose::{self, Prefill, tags, values};
use crate::site::route::Address;
use crate::site::tongue::Text;

#[derive(Debug, Serialize)]
struct Proposal {
    sections: Vec<Section>,
    /// Tags that have a box of their own, and whether others may be written.
    tags: Vec<(String, Text)>,
    open: bool,
    /// Title and tag.
    ecosystems: Vec<(Text, String)>,
    /// The commented file, for who has no scripts, and where it goes.
    template: String,
    place: Option<String>,
    /// What the script loads when it is asked for.
    names: Address,
    letters: Address,
    kit: Address,
    /// The first script of values, if there are groups, and how many each has.
    values: Option<Address>,
    block: usize,
    banner: Address,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let tongue = &edition.tongue;
    let make = move || {
        let settings = site.directory.settings();
        let title = tongue.word("site-help-propose");
        let ecosystems = settings.ecosystems.iter();
        let view = Proposal {
            sections: form::sections(site, tongue),
            tags: tags::boxes(site, tongue),
            open: !settings.closed_vocabulary,
            ecosystems: ecosystems
                .map(|e| (tongue.title(e.title_in(&tongue.tag)), e.tag.value.clone()))
                .collect(),
            template: propose::template(tongue),
            place: propose::place(settings, tongue, &Prefill::default(), &title),
            names: Address::file_named("names.js"),
            letters: Address::propose().join("letters.js"),
            kit: Address::propose().join("kit.js"),
            values: (values::count(site) > 0).then(|| Address::propose().join("0.js")),
            block: values::BLOCK,
            banner: Address::banner("propose"),
        };
        View::new(title, &view).described(Some(tongue.word("site-propose-lead")))
    };
    vec![Page::new(Address::propose(), "propose.html", make)]
}
