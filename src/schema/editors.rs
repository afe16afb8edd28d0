//! The settings files of the two TOML editors' helpers, Taplo and Tombi, that tie the
//! schemas to the files they are of.

/// The name of Taplo's settings file, at the root.
pub const TAPLO: &str = ".taplo.toml";
/// The name of Tombi's settings file, at the root.
pub const TOMBI: &str = "tombi.toml";

/// Both files, name and text, for schemas in `folder` (from the root, with `/`). Their
/// layout is that of `coopdir fmt`, and neither looks for schemas on the net.
#[must_use]
pub fn associations(folder: &str) -> [(&'static str, String); 2] {
    [
        (TAPLO, include_str!("taplo.toml").replace("{folder}", folder)),
        (TOMBI, include_str!("tombi.toml").replace("{folder}", folder)),
    ]
}
