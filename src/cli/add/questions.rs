//! The questions of `add`: in what order, about which key, and in what words.

use toml::Value;

use crate::group::{Activity, GROUP, Kind, LinkKind};
use crate::intake::Intake;
use crate::settings::{Settings, label_in};
use crate::shape::Shape;
use crate::tidy::child;
use crate::words::{Message, Words};
use crate::{msg, place};

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    Name,
    Summary,
    Type,
    Slug,
    /// A field that the directory wants of every group.
    Field(String),
    /// Whether to go on.
    More,
    Country,
    City,
    Tags,
    Ecosystems,
    Activity,
    Link(LinkKind),
    Members,
    Charter(String),
    /// Whether to go on with other services.
    Services,
}

/// Without these there is no group.
#[must_use]
pub fn mandatory(settings: &Settings) -> Vec<Step> {
    let required = settings.fields.iter().filter(|field| field.required);
    let fields = required.map(|field| Step::Field(field.key.value.clone()));
    [Step::Name, Step::Summary, Step::Type, Step::Slug].into_iter().chain(fields).collect()
}

/// What a person may add at once.
#[must_use]
pub fn optional(settings: &Settings) -> Vec<Step> {
    let mut steps = vec![Step::Country, Step::City, Step::Tags];
    if !settings.ecosystems.is_empty() {
        steps.push(Step::Ecosystems);
    }
    steps.extend([Step::Activity, Step::Link(LinkKind::Home), Step::Members]);
    steps.extend(settings.charter.iter().map(|condition| Step::Charter(condition.key.value.clone())));
    steps
}

/// The services asked for when a person wants to name more.
pub const SERVICES: [LinkKind; 6] = [
    LinkKind::Join,
    LinkKind::Meetings,
    LinkKind::Discussions,
    LinkKind::News,
    LinkKind::Projects,
    LinkKind::Resources,
];

/// One of the answers that a question has.
#[derive(Debug)]
pub struct Choice {
    /// What the file has for it.
    pub word: String,
    pub label: String,
    pub meaning: String,
}

impl Step {
    /// Where its answer goes; empty: nowhere.
    #[must_use]
    pub fn path(&self) -> Vec<&str> {
        match self {
            Self::Name => vec!["name"],
            Self::Summary => vec!["summary"],
            Self::Type => vec!["type"],
            Self::Slug => vec!["slug"],
            Self::Field(key) => vec!["fields", key],
            Self::More | Self::Services => Vec::new(),
            Self::Country => vec!["place", "country"],
            Self::City => vec!["place", "city"],
            Self::Tags | Self::Ecosystems => vec!["tags"],
            Self::Activity => vec!["activity"],
            Self::Link(kind) => vec!["links", kind.key()],
            Self::Members => vec!["members"],
            Self::Charter(key) => vec!["charter", key],
        }
    }

    #[must_use]
    pub fn is_mandatory(&self) -> bool {
        matches!(self, Self::Name | Self::Summary | Self::Type | Self::Slug | Self::Field(_))
    }

    /// The question, without its number, its default and its colon.
    #[must_use]
    pub fn question(&self, intake: &Intake<'_>, words: &Words) -> String {
        let settings = intake.directory.settings();
        let language = intake.language;
        words.say(&match self {
            Self::Name => msg!("add-ask-name"),
            Self::Summary => msg!("add-ask-summary"),
            Self::Type => msg!("add-ask-type"),
            Self::Slug => msg!("add-ask-slug"),
            Self::More => msg!("add-ask-more"),
            Self::Country => msg!("add-ask-country"),
            Self::City => msg!("add-ask-city"),
            Self::Tags => msg!("add-ask-tags"),
            Self::Ecosystems => msg!("add-ask-ecosystems"),
            Self::Activity => msg!("add-ask-activity"),
            Self::Link(kind) => {
                let label = words.text(&format!("label-link-{}", kind.key().replace('_', "-")));
                msg!("add-ask-link", label = label)
            }
            Self::Members => msg!("add-ask-members"),
            Self::Services => msg!("add-ask-services"),
            Self::Field(key) => {
                let field = settings.fields.iter().find(|field| field.key.value == *key);
                let label = field.and_then(|field| label_in(&field.label, language));
                return label.unwrap_or(key).to_owned();
            }
            Self::Charter(key) => {
                let condition = settings.charter.iter().find(|condition| condition.key.value == *key);
                let label = condition.map_or_else(|| key.clone(), |condition| condition.said(words));
                msg!("add-ask-charter", label = label)
            }
        })
    }

    /// What the answer is chosen from, in the order of its numbers.
    #[must_use]
    pub fn choices(&self, intake: &Intake<'_>, words: &Words) -> Vec<Choice> {
        let settings = intake.directory.settings();
        let choice =
            |word: &str, label: String, meaning: String| Choice { word: word.to_owned(), label, meaning };
        match self {
            Self::Type => {
                let said = |of: &str, word: &str| words.text(&format!("label-{of}-{word}"));
                Kind::WORDS
                    .iter()
                    .map(|word| choice(word, said("type", word), said("meaning", word)))
                    .collect()
            }
            Self::Activity => {
                let said = |word: &str| words.text(&format!("label-activity-{word}"));
                Activity::WORDS.iter().map(|word| choice(word, said(word), String::new())).collect()
            }
            Self::Ecosystems => {
                let all = settings.ecosystems.iter();
                all.map(|eco| choice(&eco.slug, eco.title.value.clone(), eco.slug.value.clone())).collect()
            }
            Self::Field(key) => {
                let field = settings.fields.iter().find(|field| field.key.value == *key);
                let options = field.into_iter().flat_map(|field| &field.options);
                options.map(|(id, label)| choice(id, label.clone(), id.value.clone())).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Help: what the key is for, as the schema says it; of tags, those in use too.
    #[must_use]
    pub fn help(&self, intake: &Intake<'_>, words: &Words) -> String {
        match self {
            Self::More => return words.text("add-help-more"),
            Self::Services => return words.text("add-help-services"),
            Self::Charter(_) => return words.text("add-help-charter"),
            Self::Slug => return words.text("add-help-slug"),
            _ => {}
        }
        let path = self.path();
        let mut shape = Shape::Table(GROUP);
        let mut doc = "";
        for part in &path {
            if let Some(key) = shape.keys().unwrap_or_default().iter().find(|key| key.name == *part) {
                doc = key.doc;
            }
            shape = child(shape, part).shape;
        }
        let mut help = words.text(doc);
        if *self == Self::Tags {
            let mut tags: Vec<(&str, usize)> = intake.directory.tags().collect();
            tags.sort_by_key(|(tag, groups)| (std::cmp::Reverse(*groups), *tag));
            let most: Vec<&str> = tags.iter().take(30).map(|(tag, _)| *tag).collect();
            if !most.is_empty() {
                help.push('\n');
                help.push_str(&words.say(&msg!("ask-known", list = most.join(", "))));
            }
        }
        help
    }
}

/// What was understood, where it is not what was typed: `Togo (TG)`.
#[must_use]
pub fn understood(step: &Step, typed: &str, value: &Value, language: &str) -> Option<Message> {
    let text = match (step, value) {
        (Step::Country, Value::String(code)) => {
            format!("{} ({code})", place::country(code)?.name(language))
        }
        (Step::Link(_) | Step::Members | Step::Field(_), value) => match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        },
        _ => return None,
    };
    (text != typed).then(|| msg!("add-understood", value = text))
}
