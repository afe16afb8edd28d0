//! A name whose letters come from several scripts, as a forged one does.

use unicode_security::{
    GeneralSecurityProfile, RestrictionLevel, RestrictionLevelDetection,
    is_potential_mixed_script_confusable_char,
};

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::{Group, Text};
use crate::msg;
use crate::visible::code_point;

pub const RULE: Rule = Rule {
    id: "mixed-script",
    level: Level::Warn,
    page: include_str!("../../docs/rules/mixed-script.md"),
    check: Check::Text(check),
};

fn check(context: &Context<'_>, group: &Group, text: &Text<'_>, found: &mut Vec<Finding>) {
    let name = matches!(text.key.last(), "name" | "title" | "city" | "region" | "tags");
    if !name || text.value.is_ascii() {
        return;
    }
    let words = text.value.split(|c: char| !c.is_alphanumeric());
    let Some((word, odd)) = words.filter(|w| !w.is_ascii()).find_map(|w| Some((w, mixed(w)?))) else {
        return;
    };
    let start = text.value.find(word).unwrap_or(0);
    let span = context.source(group).within(text.value, start..start + word.len());
    let label = msg!("mixed-script-label", character = odd, code = code_point(odd));
    let finding = Finding::new(RULE.id, group.file, span, msg!("mixed-script", word = word)).label(label);
    found.push(finding.help(msg!("mixed-script-help")).key(text.key.to_string()));
}

/// The letter that looks like one of another script, if a word mixes scripts beyond
/// what UTS 39 calls highly restrictive (which lets Japanese, Chinese and Korean mix
/// theirs with Latin).
pub(super) fn mixed(word: &str) -> Option<char> {
    let letters: String = word.chars().filter(|c| c.identifier_allowed()).collect();
    if letters.as_str().check_restriction_level(RestrictionLevel::HighlyRestrictive) {
        return None;
    }
    letters.chars().find(|c| !c.is_ascii() && is_potential_mixed_script_confusable_char(*c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_look_alike_within_a_word_counts() {
        assert_eq!(mixed("p\u{430}ris"), Some('\u{430}'), "a Cyrillic a");
        assert_eq!(mixed("Gr\u{3bf}up"), Some('\u{3bf}'), "a Greek o");
        for word in ["café", "東京lab", "カフェcafe", "한글club", "Ωlab", "Пример", "µlab", "β2"]
        {
            assert_eq!(mixed(word), None, "{word}");
        }
    }
}
