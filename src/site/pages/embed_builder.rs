//! The page that makes the lines to paste into another site.

use serde::Serialize;

use crate::site::context::{Edition, Page, Site, View};
use crate::site::embed::{Frame, Layout};
use crate::site::facets::Choice;
use crate::site::route::Address;
use crate::site::snippet;
use crate::site::tongue::Text;

/// Values of a facet that are offered, those of the most groups first.
const OFFERED: usize = 100;

#[derive(Debug, Serialize)]
struct Builder {
    /// What can be shown, in groups with a label.
    choices: Vec<(Option<Text>, Vec<Offer>)>,
    layouts: Vec<(&'static str, String)>,
    /// Ready lines, for those who have no script.
    ready: Vec<(Text, String)>,
    /// The whole address of the folder of frames, and of the script, where they are known.
    base: Option<String>,
    script: Option<String>,
    widget: Address,
    /// The host of the directory, for a privacy notice.
    host: Option<String>,
    /// What other sites have to allow.
    origin: Option<String>,
}

/// Something that can be framed.
#[derive(Debug, Serialize)]
struct Offer {
    /// `eco/cyou`
    path: String,
    name: Text,
    title: String,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let tongue = &edition.tongue;
    let make = move || {
        let ecosystems = site.directory.settings().ecosystems.iter();
        let ecosystems: Vec<Frame> = ecosystems.map(|e| Frame::ecosystem(e, tongue)).collect();
        let all = Frame::all(site.directory, tongue);
        let ready = [&all].into_iter().chain(&ecosystems).filter_map(|frame| {
            let text = snippet::frame(&site.links, tongue, frame, Layout::Cards).ok()??;
            // The directory and an ecosystem may be of one name.
            let name = if frame.is_all() {
                Text { text: tongue.word("site-embed-all"), lang: None }
            } else {
                frame.name.clone()
            };
            Some((name, text))
        });
        let ready = ready.collect();
        let offer = |frame: &Frame| Offer {
            path: if frame.id.is_empty() {
                frame.key.to_owned()
            } else {
                format!("{}/{}", frame.key, frame.id)
            },
            name: frame.name.clone(),
            title: frame.title(tongue, Layout::Cards),
        };
        let whole = Offer { name: Text { text: tongue.word("site-embed-all"), lang: None }, ..offer(&all) };
        let mut choices = vec![(None, vec![whole])];
        let named = |id: &str| Some(Text { text: tongue.label("facets", id), lang: None });
        choices.push((named("eco"), ecosystems.iter().map(offer).collect()));
        for key in ["type", "country", "tag"] {
            let Some(facet) = edition.facets.iter().find(|facet| facet.key == key) else { continue };
            let frame = |choice: &Choice| Frame { key, id: choice.id.clone(), name: choice.label.clone() };
            let offers = facet.top().take(OFFERED).map(|(_, choice)| offer(&frame(choice))).collect();
            choices.push((Some(facet.plural.clone()), offers));
        }
        choices.retain(|(_, offers)| !offers.is_empty());
        let base = site.links.absolute(Address::embed("").under(&tongue.prefix).as_str());
        let url = base.as_deref().and_then(|base| url::Url::parse(base).ok());
        let view = Builder {
            choices,
            layouts: Layout::ALL.iter().map(|layout| (layout.word(), layout.label(tongue))).collect(),
            ready,
            script: site.links.absolute(Address::widget().as_str()),
            widget: Address::widget(),
            host: url.as_ref().and_then(|url| url.host_str().map(str::to_owned)),
            origin: url.map(|url| url.origin().ascii_serialization()),
            base,
        };
        let lead = tongue.word("site-embed-lead");
        View::new(tongue.word("site-embed-title"), &view).described(Some(lead))
    };
    vec![Page::new(Address::embed(""), "embed_builder.html", make)]
}
