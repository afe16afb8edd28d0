//! A field whose value is not of the kind that the directory declares.

use super::{Check, Context, Rule};
use crate::address;
use crate::finding::{Applicability, Finding, Level};
use crate::fold::{fold, nearest};
use crate::group::{Field, FieldValue, Group};
use crate::msg;
use crate::quote::quoted;
use crate::settings::{FieldKind, FieldType};
use crate::source::Span;
use crate::words::Message;

pub const RULE: Rule = Rule {
    id: "wrong-field",
    level: Level::Deny,
    page: include_str!("../../docs/rules/wrong-field.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    for kind in &context.settings().fields {
        let Some(field) = group.fields.get(&kind.key.value) else { continue };
        let key = format!("fields.{}", crate::quote::key(&kind.key));
        let mut faults = Vec::new();
        hold(kind, field, &mut faults);
        found.extend(faults.into_iter().map(|fault| {
            let finding = Finding::new(RULE.id, group.file, fault.span, fault.message).key(&key);
            match fault.fix {
                Some((how, text)) => {
                    finding.fix(how, msg!("fix-replace", new = text.trim_matches('"')), fault.span, &text)
                }
                None => finding.help(fault.help),
            }
        }));
    }
}

struct Fault {
    span: Span,
    message: Message,
    /// What to write in its place, as TOML.
    fix: Option<(Applicability, String)>,
    help: Message,
}

fn hold(kind: &FieldKind, field: &Field, faults: &mut Vec<Fault>) {
    use FieldType::{Boolean, Choice, Choices, Date, Markdown, Number, Text, Url};
    let span = field.value.span;
    match (kind.kind.value, &field.value.value) {
        (Text | Markdown, FieldValue::Text(_))
        | (Number, FieldValue::Number(_))
        | (Boolean, FieldValue::Boolean(_))
        | (Date, FieldValue::Date(_)) => {}
        (Choice, FieldValue::Text(text)) => faults.extend(option(kind, text, span)),
        (Choices, FieldValue::List(list)) => {
            faults.extend(list.iter().filter_map(|text| option(kind, text, text.span)));
        }
        (Url, FieldValue::Text(text)) if address::parse(text, false).is_ok() => {}
        (Url, FieldValue::Text(_)) => faults.push(Fault {
            span,
            message: msg!("wrong-field-url", key = &kind.key.value),
            fix: None,
            help: msg!("wrong-field-url-help"),
        }),
        (wanted, value) => faults.push(Fault {
            span,
            message: msg!("wrong-field", key = &kind.key.value, wanted = word(wanted)),
            fix: written_otherwise(kind, value).map(|text| (Applicability::Safe, text)),
            help: msg!("wrong-field-help", example = example(kind)),
        }),
    }
}

/// A choice that is none of the options.
fn option(kind: &FieldKind, text: &str, span: Span) -> Option<Fault> {
    // A kind without options is `bad-field-declaration`'s business.
    if kind.options.is_empty() || kind.options.iter().any(|(id, _)| id.value == text) {
        return None;
    }
    // People copy the label that the site shows.
    let label = kind.options.iter().find(|(_, label)| fold(label) == fold(text));
    let near = || nearest(text, kind.options.iter().map(|(id, _)| id.as_str()));
    let fix = match label {
        Some((id, _)) => Some((Applicability::Safe, quoted(id))),
        None => near().map(|id| (Applicability::Unsafe, quoted(id))),
    };
    let ids: Vec<_> = kind.options.iter().map(|(id, _)| id.as_str()).collect();
    Some(Fault {
        span,
        message: msg!("wrong-field-option", value = text, key = &kind.key.value),
        fix,
        help: msg!("wrong-field-option-help", options = ids.join(", ")),
    })
}

/// The same value as the kind wants it, where only one reading is possible.
fn written_otherwise(kind: &FieldKind, value: &FieldValue) -> Option<String> {
    let known = |text: &str| kind.options.iter().any(|(id, _)| id.value == text);
    match (kind.kind.value, value) {
        (FieldType::Number, FieldValue::Text(text)) => {
            let number: f64 = text.parse().ok()?;
            let digits = text.bytes().all(|b| b.is_ascii_digit() || b == b'.') && !text.starts_with('0');
            (number.is_finite() && digits && !text.starts_with('.') && !text.ends_with('.'))
                .then(|| text.clone())
        }
        (FieldType::Boolean, FieldValue::Text(text)) => {
            matches!(text.as_str(), "true" | "false").then(|| text.clone())
        }
        (FieldType::Date, FieldValue::Text(text)) => text
            .parse::<chrono::NaiveDate>()
            .ok()
            .filter(|date| date.to_string() == *text)
            .map(|_| text.clone()),
        (FieldType::Choices, FieldValue::Text(text)) if known(text) => Some(format!("[{}]", quoted(text))),
        (FieldType::Choice, FieldValue::List(list)) => match list.as_slice() {
            [one] if known(one) => Some(quoted(one)),
            _ => None,
        },
        _ => None,
    }
}

const fn word(kind: FieldType) -> crate::words::Arg {
    crate::words::Arg::Word(match kind {
        FieldType::Text | FieldType::Markdown => "field-kind-text",
        FieldType::Choice => "field-kind-choice",
        FieldType::Choices => "field-kind-choices",
        FieldType::Url => "field-kind-url",
        FieldType::Date => "field-kind-date",
        FieldType::Number => "field-kind-number",
        FieldType::Boolean => "field-kind-boolean",
    })
}

/// A value of the kind, as TOML.
fn example(kind: &FieldKind) -> String {
    let first = kind.options.first().map_or("…", |(id, _)| id.as_str());
    match kind.kind.value {
        FieldType::Text | FieldType::Markdown => "\"…\"".to_owned(),
        FieldType::Choice => quoted(first),
        FieldType::Choices => format!("[{}]", quoted(first)),
        FieldType::Url => "\"https://…\"".to_owned(),
        FieldType::Date => "2026-03-01".to_owned(),
        FieldType::Number => "12".to_owned(),
        FieldType::Boolean => "true".to_owned(),
    }
}
