//! The rules: one constant row each, sorted by id, and the one place that makes a `Directory`.

use chrono::NaiveDate;
use rayon::prelude::*;

use crate::address::{self, Address, Fault};
use crate::directory::{Directory, Draft};
use crate::finding::{Finding, Level};
use crate::group::{Group, Link, Text, TextKind};
use crate::settings::{FieldKind, FieldType, Settings};
use crate::source::{Role, Source};
use crate::visible;
use names::Names;

mod address_scheme;
mod archived_relation;
mod bad_address;
mod bad_address_pattern;
mod bad_base_url;
mod bad_colour;
mod bad_date;
mod bad_exception_path;
mod bad_field_declaration;
mod bad_file_name;
mod bad_media_name;
mod bad_number;
mod bad_repeat;
mod bad_rhythm;
mod bad_settings_address;
mod bad_site_language;
mod banner_shape;
mod bidi_control;
mod broken_vocabulary;
mod control_character;
mod dead_ecosystem_group;
mod dead_relation;
mod deprecated_tag;
mod duplicate_ecosystem;
mod duplicate_key;
mod duplicate_media;
mod duplicate_name;
mod duplicate_slug;
mod echo;
mod empty_ecosystem;
mod empty_value;
mod expired_exception;
mod far_coordinates;
mod fixed_level;
mod french_word;
mod future_date;
mod large_file;
mod large_media;
mod levels;
mod line_break;
mod lone_coordinate;
mod lonely_tag;
mod long_list;
mod long_summary;
mod long_text;
mod look_alike_host;
mod look_alike_name;
mod media_use;
mod missing_field;
mod missing_key;
mod missing_media;
mod missing_place;
mod missing_scheme;
mod mixed_script;
mod names;
mod near_duplicate_name;
mod near_duplicate_tag;
mod negative_count;
mod newer_toml;
mod not_nfc;
mod not_utf_8;
mod out_of_range_coordinates;
mod pages;
mod personal_mail;
mod plain_http;
mod precise_coordinates;
mod raw_html;
mod relation_cycle;
mod renamed_relation;
mod repeated_value;
mod reserved_slug;
mod reversed_dates;
mod self_alias;
mod self_relation;
mod shared_address;
mod short_link;
mod slug_not_file_name;
mod slug_shape;
mod special_file;
mod stray_file;
mod stray_space;
mod svg;
mod swapped_coordinates;
mod table;
mod tag_use;
mod toml_syntax;
mod tracking_parameter;
mod translation_of_itself;
mod unanswered_charter;
mod unknown_condition;
mod unknown_country;
mod unknown_ecosystem_condition;
mod unknown_field;
mod unknown_key;
mod unknown_language;
mod unknown_licence;
mod unknown_rule;
mod unknown_tag;
mod unknown_time_zone;
mod unknown_value;
mod unmet_charter;
mod unreadable_colour;
mod unreadable_file;
mod unsafe_markdown;
mod unsafe_svg;
mod unused_exception;
mod unused_media;
mod wrong_field;
mod wrong_media;
mod wrong_type;
mod zero_coordinates;
mod zero_width;

pub use levels::{Levels, Override, is_firm};
pub use long_summary::MOST as SUMMARY;
pub use table::RULES;

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// Found while files are read: syntax, keys, types.
    Reading,
    /// One group by itself; runs in parallel.
    Group(fn(&Context<'_>, &Group, &mut Vec<Finding>)),
    /// One text that people read, or a tag: see [`Group::each_free_text`].
    Text(fn(&Context<'_>, &Group, &Text<'_>, &mut Vec<Finding>)),
    /// The same, of texts that are not [`visible::is_plain`]: few are.
    Characters(fn(&Context<'_>, &Group, &Text<'_>, &mut Vec<Finding>)),
    /// One address of a group, parsed once for all rules.
    Address(fn(&Context<'_>, &Group, &Link<'_>, &Judged, &mut Vec<Finding>)),
    /// All that was read.
    Draft(fn(&Context<'_>, &mut Vec<Finding>)),
    /// Found by the machinery of rules itself (exceptions, levels).
    Levels,
}

/// What [`address::parse`] makes of an address.
pub type Judged = Result<Address, Fault>;

/// A rule: what it objects to, how loud, and its page.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Named for what it objects to; never reused once retired.
    pub id: &'static str,
    pub level: Level,
    /// `docs/rules/<id>.md`: English, with the examples. See [`Rule::page_in`].
    pub page: &'static str,
    pub check: Check,
}

impl Rule {
    /// The name of the message that sums the rule up.
    #[must_use]
    pub fn summary(&self) -> String {
        format!("rule-{}", self.id)
    }
}

/// What every rule may look at.
#[derive(Debug)]
pub struct Context<'a> {
    pub draft: &'a Draft,
    /// What became of each group's addresses, in the order of [`Group::each_link`].
    pub judged: &'a [Vec<Judged>],
    /// An argument, so that the same files give the same findings.
    pub today: NaiveDate,
    /// Whether every group file was read without a fault: only then can a rule say
    /// that nothing uses a thing.
    pub whole: bool,
}

impl<'a> Context<'a> {
    #[must_use]
    pub const fn settings(&self) -> &'a Settings {
        &self.draft.settings
    }

    /// Whether a text is rendered as Markdown: a description, or a field declared so.
    #[must_use]
    pub fn is_markdown(&self, text: &Text<'_>) -> bool {
        let declared =
            |field: &FieldKind| field.kind.value == FieldType::Markdown && field.key.value == text.key.last();
        let own = text.key.first() == "fields";
        text.kind == TextKind::Markdown && (!own || self.settings().fields.iter().any(declared))
    }

    /// The file that a group was read from.
    #[must_use]
    pub fn source(&self, group: &Group) -> &Source {
        self.draft.sources.get(group.file)
    }

    fn names(&self) -> Names<'a> {
        Names::of(self.draft)
    }
}

/// The rule of that id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    let found = RULES.binary_search_by(|rule| rule.id.cmp(id));
    found.ok().map(|index| &RULES[index])
}

/// Holds a draft against every rule. `read` is what reading already found. Gives
/// the groups whose files have no denied finding, and all findings sorted by
/// place; `Allow`ed ones are gone.
#[must_use]
pub fn check(
    draft: Draft,
    read: Vec<Finding>,
    today: NaiveDate,
    overrides: &[Override],
) -> (Directory, Vec<Finding>) {
    let judged: Vec<_> = draft.groups.par_iter().map(judged).collect();
    let context = Context { draft: &draft, judged: &judged, today, whole: is_whole(&draft, &read) };
    let mut findings = of_groups(&context);
    findings.extend(of_draft(&context));
    echo::silence(&draft.sources, &read, &mut findings);
    findings.extend(read);
    for finding in findings.iter_mut().filter(|finding| finding.group.is_none()) {
        // The groups are in the order of their files.
        let at = draft.groups.binary_search_by_key(&finding.at.file, |group| group.file);
        finding.group = at.ok().map(|at| draft.groups[at].slug.value.clone());
    }
    let findings = Levels::new(&context, overrides).apply(findings);
    let mut denied: Vec<_> = findings.iter().filter(|f| f.level == Level::Deny).map(|f| f.at.file).collect();
    denied.sort_unstable();
    let directory = Directory::new(draft, |file| denied.binary_search(&file).is_err());
    (directory, findings)
}

fn is_whole(draft: &Draft, read: &[Finding]) -> bool {
    let is_group = |source: &Source| source.role == Role::Group;
    let files = draft.sources.as_slice().iter().filter(|source| is_group(source)).count();
    files == draft.groups.len() && !read.iter().any(|finding| is_group(draft.sources.get(finding.at.file)))
}

fn judged(group: &Group) -> Vec<Judged> {
    let mut judged = Vec::with_capacity(group.links.known.len());
    group.each_link(|link| judged.push(address::parse(link.value, link.mail)));
    judged
}

fn of_draft(context: &Context<'_>) -> Vec<Finding> {
    let each = RULES.par_iter().flat_map_iter(|rule| {
        let mut found = Vec::new();
        if let Check::Draft(run) = rule.check {
            run(context, &mut found);
        }
        found
    });
    each.collect()
}

fn of_groups(context: &Context<'_>) -> Vec<Finding> {
    let groups = context.draft.groups.par_iter().zip(context.judged);
    let each = groups.flat_map_iter(|(group, judged)| {
        let mut found = Vec::new();
        for rule in RULES {
            if let Check::Group(run) = rule.check {
                run(context, group, &mut found);
            }
        }
        group.each_free_text(|text| {
            let plain = visible::is_plain(text.value);
            for rule in RULES {
                match rule.check {
                    Check::Text(run) => run(context, group, text, &mut found),
                    Check::Characters(run) if !plain => run(context, group, text, &mut found),
                    _ => {}
                }
            }
        });
        let mut judged = judged.iter();
        group.each_link(|link| {
            let Some(judged) = judged.next() else { return };
            for rule in RULES {
                if let Check::Address(run) = rule.check {
                    run(context, group, &link, judged, &mut found);
                }
            }
        });
        for finding in &mut found {
            finding.group.get_or_insert_with(|| group.slug.value.clone());
        }
        found
    });
    each.collect()
}
