//! Dots that can be told apart: those at one place become one, those that would overlap
//! move aside.

use std::collections::BTreeMap;

use super::view::{WIDTH, tenth};

/// Radius of a dot of one group, in units of the map.
const SMALL: f64 = 15.0;
const LARGE: f64 = 34.0;
/// Nearer than this, two dots are one.
const SAME: f64 = 13.0;
/// Above so many marks, those of one square of the map are one from the start.
const MANY: usize = 250;
const SQUARE: f64 = 30.0;
/// Dots of a map: more than that, and those of a larger square become one. Each is four
/// elements of a page that is to stay light, and a stop of the keyboard.
pub const MOST: usize = 32;
const WIDER: f64 = 1.25;
/// What is left free between two dots.
const GAP: f64 = 5.0;
/// How often overlapping dots are moved before the last of them are made one.
const ROUNDS: usize = 60;

/// Some groups at one place of the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    pub x: f64,
    pub y: f64,
    /// How many groups.
    pub count: usize,
}

/// A circle.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    pub x: f64,
    pub y: f64,
    pub radius: f64,
    /// The marks that it stands for, as indexes, that of the most groups first.
    pub marks: Vec<usize>,
}

/// The dots of a map so high. No two touch.
#[must_use]
pub fn spread(marks: &[Mark], height: f64) -> Vec<Dot> {
    let mut order: Vec<usize> = (0..marks.len()).collect();
    order.sort_by_key(|n| (std::cmp::Reverse(marks[*n].count), *n));
    let mut side = SQUARE;
    let mut heaps = if marks.len() > MANY { squares(marks, &order, side) } else { alike(marks, &order) };
    loop {
        while heaps.len() > MOST {
            side *= WIDER;
            heaps = squares(marks, &order, side);
        }
        let mut dots: Vec<Dot> = heaps.iter().map(|heap| dot(marks, heap)).collect();
        push_apart(&mut dots, height);
        let joined = joined(&dots);
        if joined.len() == dots.len() {
            for dot in &mut dots {
                (dot.x, dot.y, dot.radius) = (tenth(dot.x), tenth(dot.y), tenth(dot.radius));
            }
            return dots;
        }
        heaps = joined;
    }
}

fn dot(marks: &[Mark], heap: &[usize]) -> Dot {
    let count: usize = heap.iter().map(|n| marks[*n].count).sum();
    let first = &marks[heap[0]];
    Dot { x: first.x, y: first.y, radius: radius(count), marks: heap.to_vec() }
}

/// Larger for more groups, though ever less so.
fn radius(count: usize) -> f64 {
    let count = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    (SMALL + 3.0 * count.max(1.0).log2()).min(LARGE)
}

/// Marks of one square of the map, `side` units wide.
fn squares(marks: &[Mark], order: &[usize], side: f64) -> Vec<Vec<usize>> {
    let mut squares: BTreeMap<(u32, u32), Vec<usize>> = BTreeMap::new();
    for n in order {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 0 to the size of a map; a cast saturates"
        )]
        let square = ((marks[*n].x / side) as u32, (marks[*n].y / side) as u32);
        squares.entry(square).or_default().push(*n);
    }
    let mut heaps: Vec<_> = squares.into_values().collect();
    heaps.sort_by_key(|heap| order.iter().position(|n| *n == heap[0]));
    heaps
}

/// Marks that are at nearly one place.
fn alike(marks: &[Mark], order: &[usize]) -> Vec<Vec<usize>> {
    let mut heaps: Vec<Vec<usize>> = Vec::new();
    for n in order {
        let near = |heap: &&mut Vec<usize>| {
            let (a, b) = (&marks[heap[0]], &marks[*n]);
            (a.x - b.x).hypot(a.y - b.y) < SAME
        };
        match heaps.iter_mut().find(near) {
            Some(heap) => heap.push(*n),
            None => heaps.push(vec![*n]),
        }
    }
    heaps
}

/// How far two dots lack of their distance, and the way from the one to the other.
fn overlap(a: &Dot, b: &Dot) -> Option<(f64, f64, f64)> {
    let (x, y) = (b.x - a.x, b.y - a.y);
    let (apart, least) = (x.hypot(y), a.radius + b.radius + GAP);
    if apart >= least {
        return None;
    }
    // Two at one point: any way will do, but always the same.
    let (x, y) = if apart > 0.001 { (x / apart, y / apart) } else { (1.0, 0.0) };
    Some((least - apart, x, y))
}

fn push_apart(dots: &mut [Dot], height: f64) {
    for _ in 0..ROUNDS {
        let mut moved = false;
        for one in 0..dots.len() {
            for other in one + 1..dots.len() {
                let Some((by, x, y)) = overlap(&dots[one], &dots[other]) else { continue };
                moved = true;
                // The larger one stays nearer to where it belongs.
                let share = dots[other].radius / (dots[one].radius + dots[other].radius);
                let (back, forth) = (by * share * 0.6, by * (1.0 - share) * 0.6);
                dots[one].x -= x * back;
                dots[one].y -= y * back;
                dots[other].x += x * forth;
                dots[other].y += y * forth;
            }
        }
        for dot in dots.iter_mut() {
            dot.x = dot.x.clamp(dot.radius, WIDTH - dot.radius);
            dot.y = dot.y.clamp(dot.radius, height - dot.radius);
        }
        if !moved {
            return;
        }
    }
}

/// The marks of each dot, with those of a smaller one that still overlaps it by more
/// than nothing.
fn joined(dots: &[Dot]) -> Vec<Vec<usize>> {
    let mut gone = vec![false; dots.len()];
    let mut heaps = Vec::new();
    for (n, dot) in dots.iter().enumerate() {
        if gone[n] {
            continue;
        }
        let mut heap = dot.marks.clone();
        for (m, other) in dots.iter().enumerate().skip(n + 1) {
            if !gone[m] && overlap(dot, other).is_some_and(|(by, ..)| by > 1.5) {
                gone[m] = true;
                heap.extend(&other.marks);
                break;
            }
        }
        heaps.push(heap);
    }
    heaps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(x: f64, y: f64, count: usize) -> Mark {
        Mark { x, y, count }
    }

    fn sound(marks: &[Mark], height: f64) -> Vec<Dot> {
        let dots = spread(marks, height);
        for (n, a) in dots.iter().enumerate() {
            assert!(
                a.x.is_finite()
                    && a.y.is_finite()
                    && (0.0..=WIDTH).contains(&a.x)
                    && (0.0..=height).contains(&a.y)
            );
            for b in &dots[n + 1..] {
                assert!((a.x - b.x).hypot(a.y - b.y) > a.radius + b.radius + 2.0, "{a:?} {b:?}");
            }
        }
        let mut all: Vec<usize> = dots.iter().flat_map(|d| d.marks.clone()).collect();
        all.sort_unstable();
        assert_eq!(all, (0..marks.len()).collect::<Vec<_>>(), "none is lost, none is there twice");
        dots
    }

    #[test]
    fn dots_that_are_apart_stay_where_they_are() {
        let dots = sound(&[mark(100.0, 100.0, 1), mark(300.0, 200.0, 8)], 500.0);
        let shown: Vec<_> = dots.iter().map(|d| (d.x, d.y, d.radius, d.marks.clone())).collect();
        assert_eq!(shown, [(300.0, 200.0, 24.0, vec![1]), (100.0, 100.0, 15.0, vec![0])]);
    }

    #[test]
    fn neighbours_move_aside_and_the_same_place_is_one_dot() {
        let dots = sound(&[mark(100.0, 100.0, 1), mark(120.0, 100.0, 1), mark(122.0, 101.0, 3)], 500.0);
        assert_eq!(dots.iter().map(|d| d.marks.clone()).collect::<Vec<_>>(), [vec![2, 1], vec![0]]);
        assert!(dots[0].x > 120.0 && dots[1].x < 100.0);
    }

    #[test]
    fn a_crowd_becomes_few_dots() {
        let many: Vec<_> =
            (0..5000).map(|n| mark(f64::from(n % 71) * 11.0, f64::from(n % 43) * 9.0, 1)).collect();
        assert!(sound(&many, 400.0).len() < 500);
        let heap: Vec<_> = (0..200_u16)
            .map(|n| mark(f64::from(n % 14) * 4.0, f64::from(n % 15) * 4.0, usize::from(n % 5) + 1))
            .collect();
        sound(&heap, 400.0);
        sound(&vec![mark(0.0, 0.0, 1); 1000], 400.0);
        assert!(spread(&[], 400.0).is_empty());
    }
}
