//! Where a file can be corrected and its history read: the addresses that forges use.

use super::route::encoded;
use crate::settings::Repository;

/// Where a file of the repository is edited, and where its past is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doors {
    pub edit: String,
    pub history: String,
}

/// The repository's own page.
#[must_use]
pub fn home(repository: &Repository) -> &str {
    repository.url.trim_end_matches('/').trim_end_matches(".git")
}

/// The doors of `path`, which is relative to the repository's root. `None` for a forge
/// whose addresses are not known.
#[must_use]
pub fn doors(repository: &Repository, path: &str) -> Option<Doors> {
    let (home, branch, path) = (home(repository), encoded(&repository.branch), encoded(path));
    let (edit, history) = match forge(home)? {
        Forge::GitHub => (format!("edit/{branch}/{path}"), format!("commits/{branch}/{path}")),
        Forge::GitLab => (format!("-/edit/{branch}/{path}"), format!("-/commits/{branch}/{path}")),
        Forge::Gitea => (format!("_edit/{branch}/{path}"), format!("commits/branch/{branch}/{path}")),
    };
    Some(Doors { edit: format!("{home}/{edit}"), history: format!("{home}/{history}") })
}

#[derive(Debug, Clone, Copy)]
enum Forge {
    GitHub,
    GitLab,
    /// Forgejo writes its addresses the same way.
    Gitea,
}

/// By the name of the host: a forge is not asked.
fn forge(url: &str) -> Option<Forge> {
    let url = url::Url::parse(url).ok()?;
    let host = url.host_str()?;
    let is = |name: &str| host.split('.').any(|label| label.starts_with(name));
    if is("github") {
        Some(Forge::GitHub)
    } else if is("gitlab") || matches!(host, "framagit.org" | "salsa.debian.org" | "git.unistra.fr") {
        Some(Forge::GitLab)
    } else if is("codeberg") || is("gitea") || is("forgejo") || is("forge") || is("git") {
        Some(Forge::Gitea)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Span, Spanned};

    fn edit(url: &str) -> Option<String> {
        let url = Spanned::new(url.to_owned(), Span::at(0));
        doors(&Repository { url, branch: "main".to_owned() }, "groups/été.toml").map(|d| d.edit)
    }

    #[test]
    fn each_forge_has_its_own_addresses() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            edit("https://github.com/a/b.git"),
            some("https://github.com/a/b/edit/main/groups/%C3%A9t%C3%A9.toml")
        );
        assert_eq!(
            edit("https://framagit.org/a/b/"),
            some("https://framagit.org/a/b/-/edit/main/groups/%C3%A9t%C3%A9.toml")
        );
        assert_eq!(
            edit("https://codeberg.org/a/b"),
            some("https://codeberg.org/a/b/_edit/main/groups/%C3%A9t%C3%A9.toml")
        );
        assert_eq!(edit("https://example.org/a/b"), None);
    }
}
