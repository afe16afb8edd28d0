//! The column beside lists: of each facet the values that most groups have, each a link
//! to a page of its own. Converted once for a language, and shared by all its lists.

use minijinja::value::Value;
use serde::Serialize;

use super::{Choice, Facet};
use crate::site::context::value;
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};
use crate::typography;

/// Values in sight before `+ n others`.
const SHOWN: usize = 6;
/// Values that `+ n others` opens at most; beyond, it leads to the page of them all.
const FOLDED: usize = 12;
/// Parts of a value in sight, where it is one of several.
const PARTS: usize = 3;
/// Values that the whole column may hold: what keeps a page in the best class.
const ROOM: usize = 64;

#[derive(Debug, Serialize)]
struct Part<'a> {
    key: &'a str,
    label: &'a Text,
    shown: Vec<Line<'a>>,
    folded: Vec<Line<'a>>,
    /// Where the rest is, and how many there are in all.
    rest: Option<(Address, usize)>,
}

#[derive(Debug, Serialize)]
struct Line<'a> {
    id: &'a str,
    label: &'a Text,
    address: Address,
    /// As it is read: `1 480`.
    count: String,
    parts: Vec<Line<'a>>,
    /// How many parts are not in sight: the value's own page has them.
    others: usize,
}

/// The facets that are offered, as templates show them.
#[must_use]
pub fn column(facets: &[Facet], tongue: &Tongue) -> Value {
    let offered: Vec<&Facet> = facets.iter().filter(|f| f.offered).collect();
    let mut parts: Vec<Part<'_>> = offered.iter().map(|facet| part(facet, tongue)).collect();
    let mut room = ROOM.saturating_sub(parts.iter().map(|p| size(&p.shown)).sum());
    for (part, facet) in parts.iter_mut().zip(offered) {
        let Some(index) = facet.index() else { continue };
        let folded = size(&part.folded);
        if folded > FOLDED.min(room) {
            part.folded.clear();
            part.rest = Some((index, facet.top().count()));
        } else {
            room -= folded;
        }
    }
    value(&parts)
}

/// Lines with their parts.
fn size(lines: &[Line<'_>]) -> usize {
    lines.iter().map(|line| 1 + line.parts.len() + usize::from(line.others > 0)).sum()
}

fn part<'a>(facet: &'a Facet, tongue: &Tongue) -> Part<'a> {
    let alone = facet.top().count() == 1;
    let mut shown: Vec<Line<'_>> =
        facet.top().map(|(at, choice)| top(facet, tongue, (at, choice), alone)).collect();
    let mut folded = shown.split_off(SHOWN.min(shown.len()));
    // One more line takes no more room than the word that would hide it.
    if folded.len() == 1 {
        shown.append(&mut folded);
    }
    for line in &mut folded {
        line.parts.clear();
        line.others = 0;
    }
    Part { key: &facet.key, label: &facet.label, shown, folded, rest: None }
}

fn top<'a>(facet: &'a Facet, tongue: &Tongue, (at, choice): (usize, &'a Choice), alone: bool) -> Line<'a> {
    let mut parts: Vec<Line<'_>> = facet.parts(at).map(|part| line(facet, tongue, part)).collect();
    let most = if alone { SHOWN } else { PARTS };
    // A single region of a country tells no two groups apart.
    let sight = match parts.len() {
        1 => 0,
        n if n == most + 1 => n,
        _ => most,
    };
    let others = if sight == 0 { 0 } else { parts.len().saturating_sub(sight) };
    parts.truncate(sight);
    Line { parts, others, ..line(facet, tongue, choice) }
}

fn line<'a>(facet: &Facet, tongue: &Tongue, choice: &'a Choice) -> Line<'a> {
    Line {
        id: &choice.id,
        label: &choice.label,
        address: facet.address(choice),
        count: typography::number(choice.groups.len() as u64, tongue.code()),
        parts: Vec::new(),
        others: 0,
    }
}
