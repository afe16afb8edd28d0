//! Coordinates finer than a hand’s breadth.

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Edit, Finding, Level};
use crate::group::{Group, Standing};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "precise-coordinates",
    level: Level::Warn,
    page: include_str!("../../docs/rules/precise-coordinates.md"),
    check: Check::Group(check),
};

/// Decimals at most: the sixth is a tenth of a metre.
const MOST: usize = 6;

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let Some(place) = &group.place else { return };
    if place.standing() == Some(Standing::OffEarth) {
        return;
    }
    let source = context.source(group);
    let both = [("place.latitude", &place.latitude), ("place.longitude", &place.longitude)];
    let fine = both.into_iter().filter_map(|(key, value)| {
        let value = value.as_ref()?;
        (decimals(source.slice(value.span)) > MOST).then_some((key, value))
    });
    let fine: Vec<_> = fine.collect();
    let Some((key, first)) = fine.first() else { return };
    let edit = |value: &crate::source::Spanned<f64>| Edit { span: value.span, text: rounded(value.value) };
    let mut edits: Vec<_> = fine.iter().map(|(_, value)| edit(value)).collect();
    edits.sort_by_key(|edit| edit.span);
    let message = msg!("precise-coordinates", most = MOST);
    let finding = Finding::new(RULE.id, group.file, first.span, message).key(*key);
    found.push(finding.fix_all(Applicability::Safe, msg!("precise-coordinates-fix"), edits));
}

fn decimals(written: &str) -> usize {
    let after = written.split_once('.').map_or("", |(_, after)| after);
    after.chars().take_while(|c| c.is_ascii_digit() || *c == '_').filter(|c| *c != '_').count()
}

fn rounded(degrees: f64) -> String {
    let text = format!("{degrees:.MOST$}");
    let short = text.trim_end_matches('0');
    if short.ends_with('.') { format!("{short}0") } else { short.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_counted_and_cut() {
        assert_eq!(
            [decimals("44.84"), decimals("-0.123_456_7"), decimals("44"), decimals("1e3")],
            [2, 7, 0, 0]
        );
        assert_eq!(rounded(44.841_225_049), "44.841225");
        assert_eq!(rounded(-0.000_000_04), "-0.0");
    }
}
