//! The column beside lists: of each facet the values that most groups have, each a link
//! to a page of its own. Converted once for a language, and shared by all its lists.

use minijinja::value::Value;
use serde::Serialize;

use super::{Choice, Facet};
use crate::site::context::value;
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};
use crate::typography;

/// Values in sight before `+ n others`, and of each its parts: the first that have room.
const SHOWN: [(usize, usize); 6] = [(6, 3), (6, 0), (5, 0), (4, 0), (3, 0), (2, 0)];
/// Values that `+ n others` opens at most; beyond, it leads to the page of them all.
const FOLDED: usize = 12;
/// Elements of HTML that the column may have: what keeps a page of 24 cards in the best
/// class, whatever else a list has, such as archived groups and twelve pages.
pub const ROOM: usize = 112;
/// Beside the lists of ecosystems, which have their next meetings and a search above.
pub const LITTLE: usize = 75;

#[derive(Debug, Serialize)]
struct Part<'a> {
    key: &'a str,
    label: &'a Text,
    shown: Vec<Line<'a>>,
    folded: Vec<Line<'a>>,
    /// Where the rest is, and how many more there are.
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

/// The facets that are offered, as templates show them, in so many elements.
#[must_use]
pub fn column(facets: &[Facet], tongue: &Tongue, most: usize) -> Value {
    let offered: Vec<&Facet> = facets.iter().filter(|f| f.offered).collect();
    let all = |sight| offered.iter().map(|facet| part(facet, tongue, sight)).collect::<Vec<_>>();
    let fits = |parts: &Vec<Part<'_>>| parts.iter().map(Part::least).sum::<usize>() <= most;
    let mut parts = SHOWN.iter().map(|sight| all(*sight)).find(fits).unwrap_or_else(|| all((2, 0)));
    let mut room = most.saturating_sub(parts.iter().map(Part::least).sum());
    for (part, facet) in parts.iter_mut().zip(&offered) {
        // What is folded costs as much as what is in sight.
        let more = 2 + 2 * part.folded.len();
        match facet.index() {
            Some(index) if part.folded.len() > FOLDED || (more > room && !part.folded.is_empty()) => {
                part.rest = Some((index, part.folded.len()));
                part.folded.clear();
            }
            _ if !part.folded.is_empty() => room = room.saturating_sub(more),
            _ => {}
        }
    }
    value(&parts)
}

impl Part<'_> {
    /// Elements, when what is folded is a link.
    fn least(&self) -> usize {
        let lines = |line: &Line<'_>| {
            let parts = 2 * line.parts.len() + 2 * usize::from(line.others > 0);
            2 + parts + usize::from(parts > 0)
        };
        3 + self.shown.iter().map(lines).sum::<usize>() + 2 * usize::from(!self.folded.is_empty())
    }
}

fn part<'a>(facet: &'a Facet, tongue: &Tongue, (most, parts): (usize, usize)) -> Part<'a> {
    // Where there is one country, its regions are what tells groups apart.
    let parts = if facet.top().count() == 1 { most } else { parts };
    let mut shown: Vec<Line<'_>> = facet.top().map(|top| whole(facet, tongue, top, parts)).collect();
    let mut folded = shown.split_off(most.min(shown.len()));
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

/// A value with so many of its parts in sight.
fn whole<'a>(facet: &'a Facet, tongue: &Tongue, (at, top): (usize, &'a Choice), most: usize) -> Line<'a> {
    let mut parts: Vec<Line<'_>> = facet.parts(at).map(|part| line(facet, tongue, part)).collect();
    // A single region of a country tells no two groups apart.
    let sight = match parts.len() {
        0 | 1 => 0,
        all if all == most + 1 && most > 0 => all,
        all => most.min(all),
    };
    let others = if sight == 0 { 0 } else { parts.len() - sight };
    parts.truncate(sight);
    Line { parts, others, ..line(facet, tongue, top) }
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
