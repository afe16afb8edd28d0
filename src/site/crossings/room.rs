//! How much of the crossings a page has room for: the most used themes and territories.

use super::{Crossings, Territory, Theme};

/// Themes and territories on the first page at most.
const FIRST: (usize, usize) = (20, 20);
/// Themes and territories on the page of them all: beyond, a table helps nobody.
const ALL: (usize, usize) = (60, 40);
/// Themes and territories in a frame on another site.
const SMALL: (usize, usize) = (10, 6);
/// Themes and territories on the page of an ecosystem, beside its list: the first that have
/// room there.
const GLIMPSES: [usize; 3] = [4, 3, 2];
/// Elements of HTML that the first page's table may have, about: what is left of the second
/// best class (`EcoIndex`, B) when the rest of the page is counted.
const ELEMENTS: usize = 600;
/// The same for the page of them all, which nobody opens by chance.
const MANY: usize = 2_200;
/// Below so many columns, themes are left out before territories are.
const NARROW: usize = 6;

impl Crossings {
    /// What the first page shows: the most used, and no more than a light page holds.
    #[must_use]
    pub fn first(&self) -> Self {
        self.within(FIRST, ELEMENTS)
    }

    /// The most used that make no more elements than that.
    fn within(&self, most: (usize, usize), elements: usize) -> Self {
        let mut cut = self.cut(most);
        while cut.elements() > elements {
            let (themes, territories) = (cut.themes.len(), cut.territories.len());
            let smaller =
                if territories > NARROW { (themes, territories - 1) } else { (themes - 1, territories) };
            cut = cut.cut(smaller);
        }
        cut
    }

    /// What the page of them all shows.
    #[must_use]
    pub fn all(&self) -> Self {
        self.within(ALL, MANY)
    }

    /// What a frame on another site has room for.
    #[must_use]
    pub fn small(&self) -> Self {
        self.cut(SMALL)
    }

    /// What the page of an ecosystem shows of them, in so many elements.
    #[must_use]
    pub fn glimpse(&self, room: usize) -> Option<Self> {
        GLIMPSES.iter().map(|side| self.cut((*side, *side))).find(|cut| cut.bare() <= room)
    }

    /// Whether some themes or territories were left out.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        (self.themes.len(), self.territories.len()) != self.total
    }

    /// The first of each, and the groups of no territory.
    fn cut(&self, (themes, territories): (usize, usize)) -> Self {
        let width = self.territories.len();
        let nowhere = self.territories.last() == Some(&Territory::Nowhere);
        let kept = |column: &usize| *column < territories || width <= territories;
        let mut columns: Vec<usize> = (0..width).filter(kept).collect();
        if nowhere && columns.len() < width {
            columns.pop();
            columns.push(width - 1);
        }
        let row = |theme: &Theme| Theme {
            tag: theme.tag.clone(),
            cells: columns
                .iter()
                .enumerate()
                .filter_map(|(n, at)| Some((n, *theme.cells.get(at)?)))
                .collect(),
        };
        Self {
            territories: columns.iter().map(|column| self.territories[*column].clone()).collect(),
            themes: self.themes.iter().take(themes).map(row).collect(),
            total: self.total,
        }
    }

    /// How many elements of HTML it makes, about: a cell and its link each, and each theme's own.
    fn elements(&self) -> usize {
        self.themes.len() * 3 + 2 * (self.themes.len() + 1) * self.territories.len()
    }

    /// The same, what frames it and says what its marks mean included.
    fn bare(&self) -> usize {
        let columns = 2 * self.territories.len();
        13 + columns + self.themes.len() * (3 + columns)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::crossed;
    use super::*;

    #[test]
    fn the_first_page_is_light_and_keeps_those_of_no_territory() {
        let countries = ["FR", "ML", "SN", "BJ", "TG", "NE", "GA", "CI", "BF", "MR", "MA", "BE", "-"];
        let lines: Vec<String> = (0..countries.len() * 90)
            .map(|n| format!("g-{n} terr {} t-{}", countries[n % countries.len()], n / countries.len()))
            .collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let all = crossed(&lines).expect("a table");
        assert_eq!(all.total, (90, 13));
        let first = all.first();
        assert!(first.elements() <= ELEMENTS && first.is_cut(), "{}", first.elements());
        assert_eq!((first.themes.len(), first.territories.len()), (20, 12));
        assert_eq!(first.territories.last(), Some(&Territory::Nowhere));
        assert_eq!((all.all().themes.len(), all.all().territories.len()), (60, 13));
        assert!(all.all().is_cut());
    }
}
