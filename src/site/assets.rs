//! The built-in templates, stylesheet and icon, and the directory's own in their place.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rust_embed::Embed;

use super::route::Address;
use super::segments::digest;
use super::tokens::Tokens;
use crate::fold::nearest;

#[derive(Embed)]
#[folder = "templates/"]
struct Builtin;

/// Folder of the files that are published as they are.
pub const ASSETS: &str = "assets/";
/// The stylesheet.
const STYLE: &str = "style.css";
/// A directory's own rules that stand at the end of the stylesheet.
const OWN_STYLE: &str = "theme.css";
/// The stylesheet of framed pages, in the same colours.
const EMBED_STYLE: &str = "embed.css";

/// A template or asset: the directory's own, else the built-in one.
#[must_use]
pub fn text(own: &BTreeMap<String, String>, name: &str) -> Option<String> {
    // A copy that was not changed is the built-in one, and as lean.
    let changed = own.get(name).filter(|text| source(name).as_ref() != Some(text));
    changed.cloned().or_else(|| builtin(name))
}

fn builtin(name: &str) -> Option<String> {
    let text = source(name)?;
    Some(if name.starts_with(ASSETS) && name.rsplit('.').next() == Some("js") { lean(&text) } else { text })
}

/// A script of ours without what only its authors read: indents, and lines that are a
/// comment. None of ours has a text that goes over several lines.
#[must_use]
pub fn lean(script: &str) -> String {
    let kept = script.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
    kept.fold(String::with_capacity(script.len()), |text, line| text + line + "\n")
}

/// The path of every built-in template and asset, sorted.
#[must_use]
pub fn names() -> Vec<String> {
    let mut names: Vec<_> = Builtin::iter().map(Cow::into_owned).collect();
    names.sort();
    names
}

/// A built-in template or asset as its authors wrote it.
#[must_use]
pub fn source(name: &str) -> Option<String> {
    Builtin::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned())
}

/// The colours that a site with these templates has, `theme` being the rules of `[theme]`.
#[must_use]
pub fn tokens(own: &BTreeMap<String, String>, theme: &str) -> Tokens {
    let mut tokens = Tokens::default();
    let mut read = |name: &str, text: String| {
        let own = own.contains_key(&format!("{ASSETS}{name}"));
        let folder = if own { "templates/" } else { "" };
        tokens.read(&format!("{folder}{ASSETS}{name}"), &text);
    };
    read(STYLE, text(own, &format!("{ASSETS}{STYLE}")).unwrap_or_default());
    read("[theme]", theme.to_owned());
    read(OWN_STYLE, text(own, &format!("{ASSETS}{OWN_STYLE}")).unwrap_or_default());
    tokens
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
        .filter(|name| name != OWN_STYLE)
        .filter_map(|name| {
            let mut text = text(own, &format!("{ASSETS}{name}"))?;
            if name == STYLE {
                text.push_str(theme);
                text.push_str(own.get(&format!("{ASSETS}{OWN_STYLE}")).map_or("", String::as_str));
            }
            if name == EMBED_STYLE {
                text.push_str(theme);
            }
            let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, "txt"));
            let address = Address::asset(&format!("{stem}.{}.{extension}", digest(&text, 8)));
            Some((name, Asset { address, text }))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::weight;

    #[test]
    fn what_a_list_runs_at_first_is_light() {
        let of =
            |name: &str| weight::zipped_well(builtin(&format!("{ASSETS}{name}")).expect("ours").as_bytes());
        let sum = of("address.js") + of("list.js");
        assert!(sum <= 6_000, "{sum}");
    }
}
