//! Which files of `media/` there are, and where groups name them.

use crate::directory::Draft;
use crate::group::Group;
use crate::source::{FileId, Media, Role, Source, Spanned};

/// Every place where a group names an image: its key and the name.
pub(super) fn named(group: &Group) -> Vec<(String, &Spanned<String>)> {
    let own = [("banner", &group.banner), ("logo", &group.logo)];
    let own = own.into_iter().filter_map(|(key, name)| Some((key.to_owned(), name.as_ref()?)));
    let partners = group.partners.iter().enumerate();
    let logos = partners.filter_map(|(n, p)| Some((format!("partners[{n}].logo"), p.logo.as_ref()?)));
    own.chain(logos).collect()
}

/// Whether a text can be the name of a file right in `media/`.
pub(super) fn is_file_name(name: &str) -> bool {
    let outside = name.contains(['/', '\\', ':']) || name.starts_with('.') || name.trim() != name;
    !outside && !name.is_empty() && !name.chars().any(char::is_control)
}

/// The files of `media/`, by path, whether or not they could be read.
pub(super) fn files(draft: &Draft) -> impl Iterator<Item = (FileId, &Source)> {
    draft.sources.iter().filter(|(_, source)| source.role == Role::Media)
}

/// The images of `media/` that could be read. A note or a licence beside them is
/// nobody's image.
pub(super) fn images(draft: &Draft) -> impl Iterator<Item = (FileId, &Source, &Media)> {
    let images = files(draft).filter(|(_, source)| !is_note(&source.path));
    images.filter_map(|(id, source)| Some((id, source, source.media.as_ref()?)))
}

/// The name as groups write it.
pub(super) fn name(source: &Source) -> &str {
    source.path.strip_prefix("media/").unwrap_or(&source.path)
}

/// `README.md`, `LICENSE`, or `logo.png.license` (REUSE).
fn is_note(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    match extension.as_deref() {
        Some("md" | "txt" | "license") => true,
        None => matches!(name, "README" | "LICENSE" | "LICENCE" | "CREDITS" | "COPYING"),
        _ => false,
    }
}
