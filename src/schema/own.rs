//! What a directory adds to the schemas: its tags, groups, media, conditions, fields
//! and languages.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::shapes::LANGUAGE;
use super::{Maker, described, object, one_of};
use crate::rules::{RULES, Rule};
use crate::settings::{Condition, FieldKind, FieldType, label_in};
use crate::shape::{Key, Shape};

impl Maker<'_> {
    /// The schema of a key whose values the directory itself names.
    pub(super) fn own(&self, key: &Key) -> Option<Value> {
        let list = |of: Value| match key.shape {
            Shape::List { max, .. } => json!({ "type": "array", "items": of, "maxItems": max }),
            _ => of,
        };
        Some(match key.doc {
            "key-tags" | "key-dir-ecosystem-tag" | "key-dir-tag-broader" => list(self.tag()),
            "key-parent" | "key-related" | "key-dir-ecosystem-core" | "key-dir-ecosystem-helpers" => {
                list(self.group())
            }
            "key-charter" => self.charter(),
            "key-dir-ecosystem-charter" => {
                let (keys, texts) = self.conditions();
                list(one_of(&keys, &texts))
            }
            "key-fields" => self.fields(),
            "key-translations"
            | "key-dir-translations"
            | "key-dir-ecosystem-translations"
            | "key-dir-condition-label"
            | "key-dir-tag-label"
            | "key-dir-field-label" => {
                let Shape::Map(of) = key.shape else { return None };
                self.by_language(&self.shape(of, key.doc))
            }
            "key-dir-check" => {
                let Shape::Map(of) = key.shape else { return None };
                let rule = |rule: &Rule| {
                    let text = self.words.text(&format!("rule-{}", rule.id));
                    (rule.id.to_owned(), described(text, self.shape(of, key.doc)))
                };
                object(RULES.iter().map(rule))
            }
            "key-dir-allow-rule" => {
                let ids: Vec<_> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
                let texts: Vec<_> = ids.iter().map(|id| self.words.text(&format!("rule-{id}"))).collect();
                one_of(&ids, &texts)
            }
            _ => return None,
        })
    }

    /// Whether a declared field is required of every group.
    pub(super) fn needs_fields(&self) -> bool {
        self.directory.settings().fields.iter().any(|field| field.required)
    }

    pub(super) fn languages(&self) -> Vec<&str> {
        self.directory.settings().languages.iter().map(|language| language.as_str()).collect()
    }

    /// The name of a file in `media/`.
    pub(super) fn media(&self) -> Value {
        let sources = self.directory.sources().iter();
        let media = sources.filter(|(_, source)| source.media.is_some());
        let names: Vec<_> =
            media.filter_map(|(_, s)| s.path.strip_prefix("media/")).map(str::to_owned).collect();
        // A list of nothing would refuse every file before the first one is there.
        if names.is_empty() { json!({ "type": "string", "minLength": 1 }) } else { one_of(&names, &[]) }
    }

    /// The slug of a group of this directory, with its name beside it.
    fn group(&self) -> Value {
        let groups = self.directory.groups();
        if groups.is_empty() {
            return self.shape(&Shape::Slug, "");
        }
        let slugs: Vec<_> = groups.iter().map(|group| group.slug.value.clone()).collect();
        let names: Vec<_> = groups.iter().map(|group| group.name.value.clone()).collect();
        one_of(&slugs, &names)
    }

    /// A tag: one of those there are, or any other unless the vocabulary is closed.
    fn tag(&self) -> Value {
        let settings = self.directory.settings();
        let open = !settings.closed_vocabulary;
        let mut tags: BTreeMap<&str, String> = BTreeMap::new();
        if open {
            tags.extend(self.directory.tags().map(|(tag, _)| (tag, String::new())));
        }
        for ecosystem in &settings.ecosystems {
            tags.insert(&ecosystem.tag.value, ecosystem.title.value.clone());
        }
        for (tag, entry) in &settings.tags {
            let label = label_in(&entry.label, settings.language()).unwrap_or_default();
            tags.insert(tag, label.to_owned());
        }
        tags.retain(|tag, _| settings.tags.get(*tag).is_none_or(|entry| !entry.deprecated));
        let known: Vec<_> = tags.keys().map(ToString::to_string).collect();
        let any = self.shape(&Shape::Text { max: 60, lines: false }, "");
        match (known.is_empty(), open) {
            (true, _) => any,
            (false, false) => one_of(&known, &tags.into_values().collect::<Vec<_>>()),
            (false, true) => {
                json!({ "anyOf": [one_of(&known, &tags.into_values().collect::<Vec<_>>()), any] })
            }
        }
    }

    /// The keys of the conditions and what they say.
    fn conditions(&self) -> (Vec<String>, Vec<String>) {
        let settings = self.directory.settings();
        let text = |condition: &Condition| {
            let own = label_in(&condition.label, settings.language()).map(str::to_owned);
            let message = format!("charter-{}", condition.key.value);
            own.or_else(|| self.words.has(&message).then(|| self.words.text(&message))).unwrap_or_default()
        };
        settings.charter.iter().map(|condition| (condition.key.value.clone(), text(condition))).unzip()
    }

    fn charter(&self) -> Value {
        let (keys, texts) = self.conditions();
        let yes_or_no = |(key, text)| (key, described(text, json!({ "type": "boolean" })));
        object(keys.into_iter().zip(texts).map(yes_or_no))
    }

    fn fields(&self) -> Value {
        let settings = self.directory.settings();
        let field = |field: &FieldKind| {
            let label = label_in(&field.label, settings.language()).unwrap_or(&field.key.value);
            (field.key.value.clone(), described(label.to_owned(), self.field(field)))
        };
        let mut fields = object(settings.fields.iter().map(field));
        let required = settings.fields.iter().filter(|field| field.required);
        let required: Vec<_> = required.map(|field| field.key.value.as_str()).collect();
        if let (Value::Object(fields), false) = (&mut fields, required.is_empty()) {
            fields.insert("required".to_owned(), json!(required));
        }
        fields
    }

    fn field(&self, field: &FieldKind) -> Value {
        let (ids, labels): (Vec<_>, Vec<_>) =
            field.options.iter().map(|(id, label)| (id.value.clone(), label.clone())).unzip();
        match field.kind.value {
            FieldType::Choice | FieldType::Choices if ids.is_empty() => json!({}),
            FieldType::Choice => one_of(&ids, &labels),
            FieldType::Choices => json!({ "type": "array", "items": one_of(&ids, &labels) }),
            kind => self.shape(&kind.shape(), ""),
        }
    }

    /// A table with a key for each language: those of the directory first.
    fn by_language(&self, each: &Value) -> Value {
        let own: Map<_, _> = self.languages().into_iter().map(|l| (l.to_owned(), each.clone())).collect();
        json!({
            "type": "object",
            "properties": own,
            "patternProperties": { LANGUAGE: each },
            "additionalProperties": false,
        })
    }
}
