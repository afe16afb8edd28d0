//! Where a file can be corrected, its history read and a new one begun: the addresses that
//! forges use.
//!
//! GitHub, GitLab (with `/-/`) and Gitea, whose addresses Forgejo kept, each find a branch
//! whose name holds `/` by themselves: its slashes stay.

use serde::Serialize;

use super::route::encoded;
use crate::settings::{Forge, Repository};

/// Characters of a new file's text that an address may carry, as they are encoded: GitHub
/// refuses addresses over 8 KB. A longer text is left out, and the editor opens empty.
const ROOM: usize = 6_000;

/// Where a file of the repository is edited, and where its past is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doors {
    pub edit: String,
    pub history: String,
}

/// The repository's own page.
#[must_use]
pub fn home(repository: &Repository) -> &str {
    let url = repository.url.trim_end_matches('/');
    url.strip_suffix(".git").unwrap_or(url)
}

/// The doors of `path`, which is relative to the repository's root. `None` for a forge
/// whose addresses are not known.
#[must_use]
pub fn doors(repository: &Repository, path: &str) -> Option<Doors> {
    let (home, branch, path) = (home(repository), encoded(&repository.branch), encoded(path));
    let (edit, history) = match forge(repository)? {
        Forge::GitHub => (format!("edit/{branch}/{path}"), format!("commits/{branch}/{path}")),
        Forge::GitLab => (format!("-/edit/{branch}/{path}"), format!("-/commits/{branch}/{path}")),
        Forge::Gitea | Forge::Forgejo => {
            (format!("_edit/{branch}/{path}"), format!("commits/branch/{branch}/{path}"))
        }
    };
    Some(Doors { edit: format!("{home}/{edit}"), history: format!("{home}/{history}") })
}

/// The editor of a forge: where files of the repository are begun and changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Blank {
    /// Of the repository, for people.
    host: String,
    /// Where a new file of `groups/` is begun.
    new: String,
    /// What its name and its text are called in the address.
    name: &'static str,
    text: &'static str,
    /// Where a file is changed: its path comes behind.
    edit: String,
    /// Characters of a text that an address may carry, as they are encoded.
    room: usize,
}

/// `None` for a forge whose addresses are not known.
#[must_use]
pub fn editor(repository: &Repository) -> Option<Blank> {
    let (home, branch) = (home(repository), encoded(&repository.branch));
    let (new, name, text) = match forge(repository)? {
        Forge::GitHub => ("new", "filename", "value"),
        Forge::GitLab => ("-/new", "file_name", "content"),
        Forge::Gitea | Forge::Forgejo => ("_new", "filename", "value"),
    };
    let host = url::Url::parse(home).ok()?.host_str()?.to_owned();
    let edit = doors(repository, "")?.edit;
    Some(Blank { host, new: format!("{home}/{new}/{branch}/groups"), name, text, edit, room: ROOM })
}

/// The forge's editor, opened on a new file of `groups/`: with a name, if there is one
/// (`benin.toml`), and a text. `None` for a forge whose addresses are not known.
#[must_use]
pub fn blank(repository: &Repository, name: Option<&str>, text: &str) -> Option<String> {
    let editor = editor(repository)?;
    let name = name.map(|name| format!("{}={}", editor.name, encoded(name)));
    let text = Some(encoded(text)).filter(|text| text.len() <= editor.room);
    let text = text.map(|text| format!("{}={text}", editor.text));
    let query = [name, text].into_iter().flatten().collect::<Vec<_>>().join("&");
    Some(format!("{}?{query}", editor.new).trim_end_matches('?').to_owned())
}

/// As `coopdir.toml` says, else by the name of the host: a forge is not asked.
fn forge(repository: &Repository) -> Option<Forge> {
    repository.forge.or_else(|| guessed(home(repository)))
}

/// Forges of many people whose names do not say what they run.
const GITLABS: [&str; 14] = [
    "0xacab.org",
    "forge.apps.education.fr",
    "forge.inrae.fr",
    "forge.tedomum.net",
    "forgemia.inra.fr",
    "framagit.org",
    "git.coop",
    "git.drupalcode.org",
    "git.duniter.org",
    "git.unistra.fr",
    "invent.kde.org",
    "lab.frogg.it",
    "lab.libreho.st",
    "salsa.debian.org",
];
/// Hosts that show files, but have no editor.
const READ_ONLY: [&str; 3] = ["git.kernel.org", "git.savannah.gnu.org", "git.sr.ht"];

/// What the host of an address runs, by its name.
#[must_use]
pub fn guessed(url: &str) -> Option<Forge> {
    let url = url::Url::parse(url).ok()?;
    let host = url.host_str()?;
    let is = |name: &str| host.split('.').any(|label| label.starts_with(name));
    if READ_ONLY.contains(&host) {
        None
    } else if is("github") {
        Some(Forge::GitHub)
    } else if is("gitlab") || GITLABS.contains(&host) {
        Some(Forge::GitLab)
    } else if is("codeberg") || is("gitea") || is("forgejo") {
        Some(Forge::Gitea)
    } else {
        // What small hosts run most.
        ["forge.", "git."].iter().any(|start| host.starts_with(start)).then_some(Forge::Gitea)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Span, Spanned};

    fn repository(url: &str) -> Repository {
        let url = Spanned::new(url.to_owned(), Span::at(0));
        Repository { url, branch: "main".to_owned(), forge: None }
    }

    fn said(url: &str) -> [Option<String>; 3] {
        let repository = repository(url);
        let doors = doors(&repository, "groups/africa/été 1.toml");
        let (edit, history) = doors.map(|d| (d.edit, d.history)).unzip();
        [edit, history, blank(&repository, Some("benin.toml"), "a = \"é&b\"\n")]
    }

    #[test]
    fn each_forge_has_its_own_addresses() {
        let some = |texts: [&str; 3]| texts.map(|text| Some(text.to_owned()));
        assert_eq!(
            said("https://github.com/a/b.git"),
            some([
                "https://github.com/a/b/edit/main/groups/africa/%C3%A9t%C3%A9%201.toml",
                "https://github.com/a/b/commits/main/groups/africa/%C3%A9t%C3%A9%201.toml",
                "https://github.com/a/b/new/main/groups?filename=benin.toml&value=a%20%3D%20%22%C3%A9%26b%22%0A",
            ])
        );
        assert_eq!(
            said("https://framagit.org/sub/a/b/"),
            some([
                "https://framagit.org/sub/a/b/-/edit/main/groups/africa/%C3%A9t%C3%A9%201.toml",
                "https://framagit.org/sub/a/b/-/commits/main/groups/africa/%C3%A9t%C3%A9%201.toml",
                "https://framagit.org/sub/a/b/-/new/main/groups?file_name=benin.toml&content=a%20%3D%20%22%C3%A9%26b%22%0A",
            ])
        );
        assert_eq!(
            said("https://codeberg.org/a/b"),
            some([
                "https://codeberg.org/a/b/_edit/main/groups/africa/%C3%A9t%C3%A9%201.toml",
                "https://codeberg.org/a/b/commits/branch/main/groups/africa/%C3%A9t%C3%A9%201.toml",
                "https://codeberg.org/a/b/_new/main/groups?filename=benin.toml&value=a%20%3D%20%22%C3%A9%26b%22%0A",
            ])
        );
        assert_eq!(said("https://example.org/a/b"), [None, None, None]);
    }

    #[test]
    fn a_forge_of_ones_own_is_known_by_its_name_or_said() {
        for (url, expected) in [
            ("https://github.example.org/a/b", Some(Forge::GitHub)),
            ("https://gitlab.example.org/a/b", Some(Forge::GitLab)),
            ("https://forge.apps.education.fr/a/b", Some(Forge::GitLab)),
            ("https://git.example.org/a/b", Some(Forge::Gitea)),
            ("https://forge.example.org:8443/a/b", Some(Forge::Gitea)),
            ("https://git.sr.ht/~a/b", None),
            ("https://legit.example.org/a/b", None),
            ("https://bitbucket.org/a/b", None),
        ] {
            assert_eq!(guessed(url), expected, "{url}");
        }
        let own = Repository { forge: Some(Forge::GitLab), ..repository("https://git.example.org/a/b") };
        assert_eq!(doors(&own, "x.toml").unwrap().edit, "https://git.example.org/a/b/-/edit/main/x.toml");
    }

    #[test]
    fn a_branch_keeps_its_slashes_and_nothing_else() {
        let of = |branch: &str| Repository {
            branch: branch.to_owned(),
            ..repository("https://git.example.org/a/b")
        };
        let doors = doors(&of("mise/à jour#1"), "groups/x.toml").unwrap();
        assert_eq!(
            doors.history,
            "https://git.example.org/a/b/commits/branch/mise/%C3%A0%20jour%231/groups/x.toml"
        );
        assert_eq!(
            blank(&of("main"), None, &"é".repeat(ROOM)).unwrap(),
            "https://git.example.org/a/b/_new/main/groups"
        );
    }
}
