//! The built-in templates, stylesheet and icon, and the directory's own in their place.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rust_embed::Embed;

use super::route::Address;
use super::segments::digest;
use crate::fold::nearest;

#[derive(Embed)]
#[folder = "templates/"]
struct Builtin;

/// Folder of the files that are published as they are.
const ASSETS: &str = "assets/";
/// The stylesheet.
const STYLE: &str = "style.css";

/// A template or asset: the directory's own, else the built-in one.
#[must_use]
pub fn text(own: &BTreeMap<String, String>, name: &str) -> Option<String> {
    own.get(name).cloned().or_else(|| builtin(name))
}

fn builtin(name: &str) -> Option<String> {
    let data = Builtin::get(name)?.data;
    let text = match data {
        Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        Cow::Owned(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
    };
    Some(if name.starts_with(ASSETS) && name.rsplit('.').next() == Some("js") { lean(&text) } else { text })
}

/// A script of ours without what only its authors read: indents, and lines that are a
/// comment. None of ours has a text that goes over several lines.
fn lean(script: &str) -> String {
    let kept = script.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
    kept.fold(String::with_capacity(script.len()), |text, line| text + line + "\n")
}

/// A file that is published as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    pub address: Address,
    pub text: String,
}

/// The directory's own templates that take no built-in one's place and that none of
/// them uses, with the built-in name that is near, if any.
#[must_use]
pub fn misnamed(own: &BTreeMap<String, String>) -> Vec<(&str, Option<String>)> {
    let idle = |name: &&String| {
        let used = || own.values().any(|text| text.contains(name.as_str()));
        !name.starts_with(ASSETS) && Builtin::get(name).is_none() && !used()
    };
    let names: Vec<_> = Builtin::iter().map(Cow::into_owned).collect();
    let near = |name: &str| nearest(name, names.iter().map(String::as_str)).map(str::to_owned);
    own.keys().filter(idle).map(|name| (name.as_str(), near(name))).collect()
}

/// By name (`style.css`), the rules of `theme` at the end of the stylesheet; the
/// address bears a digest of the text, so that browsers may keep the file for ever.
#[must_use]
pub fn assets(own: &BTreeMap<String, String>, theme: &str) -> BTreeMap<String, Asset> {
    let names = Builtin::iter().map(Cow::into_owned).chain(own.keys().cloned());
    let names = names.filter_map(|path| path.strip_prefix(ASSETS).map(str::to_owned));
    names
        .filter_map(|name| {
            let mut text = text(own, &format!("{ASSETS}{name}"))?;
            if name == STYLE {
                text.push_str(theme);
            }
            let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, "txt"));
            let address = Address::asset(&format!("{stem}.{}.{extension}", digest(&text, 8)));
            Some((name, Asset { address, text }))
        })
        .collect()
}
