//! Which template of `kit/` makes which file.

use crate::settings::Forge;

/// One file of a new directory.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// Under `kit/`; `{lang}` is a folder a language.
    pub template: &'static str,
    english: &'static str,
    french: &'static str,
}

impl Row {
    const fn new(template: &'static str, path: &'static str) -> Self {
        Self { template, english: path, french: path }
    }

    /// A file whose name is in the language of its people.
    const fn named(template: &'static str, english: &'static str, french: &'static str) -> Self {
        Self { template, english, french }
    }

    /// Where it lies in the directory.
    #[must_use]
    pub fn path(&self, language: &str) -> &'static str {
        if language == "fr" { self.french } else { self.english }
    }
}

const ANY: &[Row] = &[
    Row::new("{lang}/coopdir.toml", "coopdir.toml"),
    Row::new("{lang}/README.md", "README.md"),
    Row::new("{lang}/CONTRIBUTING.md", "CONTRIBUTING.md"),
    Row::new("{lang}/groups.md", "groups/README.md"),
    Row::new("{lang}/media.md", "media/README.md"),
    Row::new("any/editorconfig", ".editorconfig"),
    Row::new("any/gitattributes", ".gitattributes"),
    Row::new("any/gitignore", ".gitignore"),
    Row::new("any/extensions.json", ".vscode/extensions.json"),
];

const SAMPLE: &[Row] = &[
    Row::named("{lang}/sample-garden.toml", "groups/sample-garden.toml", "groups/exemple-jardin.toml"),
    Row::named("{lang}/sample-writing.toml", "groups/sample-writing.toml", "groups/exemple-ecriture.toml"),
    Row::named("media/sample-garden.svg", "media/sample-garden.svg", "media/exemple-jardin.svg"),
];

const GITHUB: &[Row] = &[
    Row::new("any/install-coopdir", "ci/install-coopdir"),
    Row::new("github/check.yml", ".github/workflows/check.yml"),
    Row::new("github/comment.yml", ".github/workflows/comment.yml"),
    Row::new("github/publish.yml", ".github/workflows/publish.yml"),
    Row::new("github/weekly.yml", ".github/workflows/weekly.yml"),
    Row::new("github/dependabot.yml", ".github/dependabot.yml"),
    Row::new("{lang}/CODEOWNERS", ".github/CODEOWNERS"),
    Row::new("{lang}/pull-request.md", ".github/PULL_REQUEST_TEMPLATE.md"),
    Row::new("{lang}/propose-group.yml", ".github/ISSUE_TEMPLATE/propose-group.yml"),
    Row::new("{lang}/report-change.yml", ".github/ISSUE_TEMPLATE/report-change.yml"),
];

const GITLAB: &[Row] = &[
    Row::new("any/install-coopdir", "ci/install-coopdir"),
    Row::new("gitlab/gitlab-ci.yml", ".gitlab-ci.yml"),
    Row::new("{lang}/CODEOWNERS", ".gitlab/CODEOWNERS"),
    Row::new("{lang}/pull-request.md", ".gitlab/merge_request_templates/Default.md"),
    Row::named(
        "{lang}/propose-group.md",
        ".gitlab/issue_templates/Propose a group.md",
        ".gitlab/issue_templates/Proposer un groupe.md",
    ),
    Row::named(
        "{lang}/report-change.md",
        ".gitlab/issue_templates/Report a change.md",
        ".gitlab/issue_templates/Signaler un changement.md",
    ),
];

const FORGEJO: &[Row] = &[
    Row::new("any/install-coopdir", "ci/install-coopdir"),
    Row::new("forgejo/check.yml", ".forgejo/workflows/check.yml"),
    Row::new("forgejo/publish.yml", ".forgejo/workflows/publish.yml"),
    Row::new("forgejo/weekly.yml", ".forgejo/workflows/weekly.yml"),
    Row::new("{lang}/CODEOWNERS", ".forgejo/CODEOWNERS"),
    Row::new("{lang}/pull-request.md", ".forgejo/pull_request_template.md"),
    Row::new("{lang}/propose-group.yml", ".forgejo/issue_template/propose-group.yml"),
    Row::new("{lang}/report-change.yml", ".forgejo/issue_template/report-change.yml"),
];

/// The files for one forge.
#[must_use]
pub const fn of_forge(forge: Forge) -> &'static [Row] {
    match forge {
        Forge::GitHub => GITHUB,
        Forge::GitLab => GITLAB,
        Forge::Gitea | Forge::Forgejo => FORGEJO,
    }
}

/// The files of a whole directory.
#[must_use]
pub fn of(forge: Option<Forge>, sample: bool) -> Vec<Row> {
    let sample = if sample { SAMPLE } else { &[] };
    let forge = forge.map_or(&[][..], of_forge);
    [ANY, sample, forge].concat()
}
