//! The countries of ISO 3166-1: their names in English and French, and where they lie.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::fold::fold_words;

/// Made by `scripts/make-tables.mjs`; `data/README.md` names the sources.
const TABLE: &str = include_str!("../data/countries.tsv");

/// Everyday names other than the CLDR's main ones, by code, as people type them.
const ALIASES: &[(&str, &[&str])] = &[
    ("AE", &["UAE"]),
    ("BA", &["Bosnia", "Bosnie"]),
    ("CD", &["Democratic Republic of the Congo", "République démocratique du Congo"]),
    ("CD", &["Congo (DRC)", "Congo (RDC)", "DR Congo", "DRC", "RDC"]),
    ("CG", &["Republic of the Congo", "République du Congo"]),
    ("CI", &["Ivory Coast"]),
    ("CV", &["Cabo Verde"]),
    ("CZ", &["Czech Republic", "République tchèque"]),
    ("GB", &["UK", "Great Britain", "Grande-Bretagne", "England", "Angleterre"]),
    ("GB", &["Scotland", "Écosse", "Wales", "Pays de Galles", "Northern Ireland", "Irlande du Nord"]),
    ("GF", &["Guyane"]),
    ("HK", &["Hong Kong"]),
    ("MK", &["Macedonia", "Macédoine"]),
    ("MM", &["Myanmar", "Burma", "Birmanie"]),
    ("MO", &["Macao", "Macau"]),
    ("MU", &["Île Maurice"]),
    ("NL", &["Holland", "Hollande"]),
    ("PS", &["Palestine"]),
    ("RU", &["Russian Federation", "Fédération de Russie"]),
    ("SZ", &["Swaziland"]),
    ("TL", &["East Timor"]),
    ("TR", &["Turkey"]),
    ("US", &["USA", "United States of America", "États-Unis d’Amérique"]),
    ("VA", &["Vatican", "Holy See"]),
    // Three letters (ISO 3166-1 alpha-3), for the countries met most.
    ("BE", &["BEL"]),
    ("BF", &["BFA"]),
    ("BI", &["BDI"]),
    ("BJ", &["BEN"]),
    ("CA", &["CAN"]),
    ("CD", &["COD"]),
    ("CF", &["CAF"]),
    ("CG", &["COG"]),
    ("CH", &["CHE"]),
    ("CI", &["CIV"]),
    ("CM", &["CMR"]),
    ("DE", &["DEU"]),
    ("DZ", &["DZA"]),
    ("ES", &["ESP"]),
    ("FR", &["FRA"]),
    ("GA", &["GAB"]),
    ("GB", &["GBR"]),
    ("GN", &["GIN"]),
    ("HT", &["HTI"]),
    ("IT", &["ITA"]),
    ("LU", &["LUX"]),
    ("MA", &["MAR"]),
    ("MG", &["MDG"]),
    ("ML", &["MLI"]),
    ("MR", &["MRT"]),
    ("NE", &["NER"]),
    ("NL", &["NLD"]),
    ("PT", &["PRT"]),
    ("SN", &["SEN"]),
    ("TD", &["TCD"]),
    ("TG", &["TGO"]),
    ("TN", &["TUN"]),
];

/// One of the UN geoscheme's five regions (as in CLDR territory containment), or
/// Antarctica.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Continent {
    Africa,
    Americas,
    Asia,
    Europe,
    Oceania,
    Antarctica,
}

impl Continent {
    /// Every continent.
    pub const ALL: [Self; 6] =
        [Self::Africa, Self::Americas, Self::Asia, Self::Europe, Self::Oceania, Self::Antarctica];

    /// The table's word for it, in lower case: `"africa"`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Africa => "africa",
            Self::Americas => "americas",
            Self::Asia => "asia",
            Self::Europe => "europe",
            Self::Oceania => "oceania",
            Self::Antarctica => "antarctica",
        }
    }
}

/// A country or territory to which ISO 3166-1 assigns a code.
#[derive(Debug, Clone, PartialEq)]
pub struct Country {
    /// ISO 3166-1 alpha-2 code, upper case: `"CI"`.
    pub code: &'static str,
    /// Name in English (CLDR): `"Côte d’Ivoire"`.
    pub english: &'static str,
    /// Name in French (CLDR): `"Côte d’Ivoire"`.
    pub french: &'static str,
    pub continent: Continent,
    /// Latitude and longitude, in degrees to two decimals, of a point well inside
    /// the largest piece of land (Natural Earth); `None` if the source draws none.
    pub point: Option<(f64, f64)>,
    /// For each group of lands, south, west, north and east in degrees (WGS 84), with
    /// a margin of 0.3; `west > east` across the antimeridian.
    boxes: Vec<[f64; 4]>,
}

impl Country {
    /// The name in `language`: French for `"fr"`, English for anything else.
    #[must_use]
    pub fn name(&self, language: &str) -> &'static str {
        if language == "fr" { self.french } else { self.english }
    }

    /// Whether a point, in degrees, is in one of the boxes round the country's lands, overseas
    /// ones included. `Some(true)` does not say that it is in no other country, for boxes overlap;
    /// `Some(false)` may be an island too small for the source to draw. `None`: no box is known.
    #[must_use]
    pub fn holds(&self, latitude: f64, longitude: f64) -> Option<bool> {
        (!self.boxes.is_empty()).then(|| self.part(latitude, longitude).is_some())
    }

    /// The box, south, west, north and east in degrees, round the lands near a point;
    /// `west > east` across the antimeridian.
    #[must_use]
    pub fn part(&self, latitude: f64, longitude: f64) -> Option<[f64; 4]> {
        let on_earth = (-180.0..=180.0).contains(&longitude);
        let inside = |&[south, west, north, east]: &[f64; 4]| {
            let (after, before) = (west <= longitude, longitude <= east);
            let across = west > east && (after || before);
            on_earth && (across || after && before) && (south..=north).contains(&latitude)
        };
        self.boxes.iter().copied().find(inside)
    }
}

/// Sorted by code, as the table is.
static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| TABLE.lines().skip(1).filter_map(read).collect());

/// Every name by which a country is found, in its [`plain`] form.
static NAMES: LazyLock<BTreeMap<String, &'static Country>> = LazyLock::new(|| {
    let mut names = BTreeMap::new();
    for &(code, aliases) in ALIASES {
        if let Some(c) = country(code) {
            names.extend(aliases.iter().map(|alias| (plain(alias), c)));
        }
    }
    for c in countries() {
        names.extend([c.english, c.french].map(|name| (plain(name), c)));
    }
    names
});

/// Reads `south,west,north,east`.
fn read_box(text: &str) -> Option<[f64; 4]> {
    let sides: Vec<f64> = text.split(',').filter_map(|n| n.parse().ok()).collect();
    sides.try_into().ok()
}

/// Reads one line of the table: `code name_en name_fr continent boxes lat lon`.
fn read(line: &'static str) -> Option<Country> {
    let cells: Vec<&'static str> = line.split('\t').collect();
    let [code, english, french, continent, boxes, latitude, longitude] = cells[..] else {
        return None;
    };
    Some(Country {
        code,
        english,
        french,
        continent: Continent::ALL.into_iter().find(|c| c.key() == continent)?,
        point: latitude.parse().ok().zip(longitude.parse().ok()),
        boxes: boxes.split(';').filter_map(read_box).collect(),
    })
}

/// A name as it is compared: folded words, with neither a leading article nor the
/// differences between `&` and `and`, `St.` and `Saint`, `U.K.` and `UK`.
fn plain(name: &str) -> String {
    let words = fold_words(&name.replace('&', " and ").replace('.', ""));
    let words: Vec<&str> = words.split(' ').collect();
    let kept = match words[..] {
        ["the" | "la" | "le" | "les" | "l", ref rest @ ..] if !rest.is_empty() => rest,
        ref all => all,
    };
    let spell = |&word| if word == "st" { "saint" } else { word };
    kept.iter().map(spell).collect::<Vec<_>>().join(" ")
}

/// Every country, sorted by code.
#[must_use]
pub fn countries() -> &'static [Country] {
    &COUNTRIES
}

/// The country with exactly this alpha-2 code, in upper case.
#[must_use]
pub fn country(code: &str) -> Option<&'static Country> {
    countries().binary_search_by(|c| c.code.cmp(code)).ok().and_then(|at| countries().get(at))
}

/// The country that `text` names: an alpha-2 code, a name in English or in French,
/// or an everyday alias, whatever the case, accents and punctuation.
#[must_use]
pub fn country_by_name(text: &str) -> Option<&'static Country> {
    country(&text.trim().to_ascii_uppercase()).or_else(|| NAMES.get(&plain(text)).copied())
}

/// The country whose name is nearest to `text`, the first in the alphabet among equals: at
/// most two edits (Damerau-Levenshtein) between the folded names, or one if either has fewer
/// than five letters, where two edits would turn many a name into another.
#[must_use]
pub fn suggestion(text: &str) -> Option<&'static Country> {
    let wanted = plain(text);
    let length = wanted.chars().count();
    let near = NAMES.iter().filter_map(|(name, &country)| {
        let other = name.chars().count();
        let limit = if length.min(other) < 5 { 1 } else { 2 };
        // Keeps a very long text from being measured against every name.
        if length.abs_diff(other) > limit {
            return None;
        }
        let distance = strsim::damerau_levenshtein(&wanted, name);
        (distance <= limit).then_some((distance, country))
    });
    Some(near.min_by_key(|&(distance, _)| distance)?.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<&'static str> {
        country_by_name(text).map(|c| c.code)
    }

    fn near(text: &str) -> Option<&'static str> {
        suggestion(text).map(|c| c.code)
    }

    fn held(code: &str, latitude: f64, longitude: f64) -> Option<bool> {
        country(code).and_then(|c| c.holds(latitude, longitude))
    }

    #[test]
    fn every_row_is_read_whole() {
        assert_eq!((TABLE.lines().count(), countries().len()), (250, 249));
        assert!(countries().is_sorted_by(|a, b| a.code < b.code));
        for (line, country) in TABLE.lines().skip(1).zip(countries()) {
            assert!(line.starts_with(country.code), "{line}");
            assert!(!country.english.is_empty() && !country.french.is_empty(), "{line}");
            let boxes =
                line.split('\t').nth(4).unwrap_or_default().split(';').filter(|b| !b.is_empty()).count();
            assert_eq!(country.boxes.len(), boxes, "{line}");
            assert_eq!(country.point.is_some(), boxes > 0, "{line}");
            let inside = country.point.and_then(|(lat, lon)| country.holds(lat, lon));
            assert_eq!(inside, country.point.map(|_| true), "{line}");
        }
        let unknown = countries().iter().filter(|c| c.point.is_none()).map(|c| c.code);
        assert_eq!(unknown.collect::<Vec<_>>(), ["BV", "GI", "TV", "UM"]);
    }

    #[test]
    fn no_two_countries_share_a_name() {
        for country in countries() {
            for name in [country.english, country.french, country.code] {
                assert_eq!(found(name), Some(country.code), "{name}");
            }
        }
        for &(code, aliases) in ALIASES {
            for alias in aliases {
                assert_eq!(found(alias), Some(code), "{alias}");
            }
        }
    }

    #[test]
    fn a_code_is_exact() {
        let germany = country("DE").map(|c| ["fr", "en", "de"].map(|language| c.name(language)));
        assert_eq!(germany, Some(["Allemagne", "Germany", "Germany"]));
        assert_eq!(country("CI").map(|c| c.french), Some("Côte d’Ivoire"));
        assert_eq!(country("AQ").map(|c| c.continent), Some(Continent::Antarctica));
        assert_eq!((country("de"), country("XK")), (None, None));
    }

    #[test]
    fn names_are_found_as_people_type_them() {
        assert_eq!(found("  cote d'ivoire "), Some("CI"));
        assert_eq!(["ETATS UNIS", "u.s.a."].map(found), [Some("US"); 2]);
        assert_eq!(found("uk"), Some("GB"));
        assert_eq!(found("Bosnia and Herzegovina"), Some("BA"));
        assert_eq!(found("saint lucia"), Some("LC"));
        assert_eq!(found("The Gambia"), Some("GM"));
        assert_eq!(found("l’Italie"), Some("IT"));
        assert_eq!(["Atlantis", "the", "ZZ", ""].map(found), [None; 4]);
    }

    #[test]
    fn a_slip_is_put_right() {
        assert_eq!(near("Frnace"), Some("FR"));
        assert_eq!(near("Burkina Fasso"), Some("BF"));
        assert_eq!(near("Mlai"), Some("ML"));
        assert_eq!(["Atlantis", "Ixqm", "xx", ""].map(near), [None; 4]);
    }

    #[test]
    fn a_country_holds_its_lands_wherever_they_are() {
        assert_eq!(held("FR", 48.85, 2.35), Some(true)); // Paris
        assert_eq!(held("FR", -20.88, 55.45), Some(true)); // Saint-Denis, La Réunion
        assert_eq!(held("RE", -20.88, 55.45), Some(true)); // drawn as part of France
        assert_eq!(held("FR", 14.69, -17.45), Some(false)); // Dakar
        assert_eq!(held("FR", 2.35, 48.85), Some(false)); // Paris, the wrong way round
        assert_eq!(held("UA", 44.62, 33.53), Some(true)); // Sevastopol, drawn as part of Russia
        assert_eq!(held("CY", 35.60, 34.38), Some(true)); // Rizokarpaso, drawn apart
        assert_eq!(held("CI", f64::NAN, 0.0), Some(false));
        assert_eq!(held("TV", -8.52, 179.19), None); // Tuvalu is not drawn
    }

    #[test]
    fn boxes_cross_the_antimeridian() {
        assert_eq!(held("RU", 64.73, 177.51), Some(true)); // Anadyr
        assert_eq!(held("RU", 66.17, -169.81), Some(true)); // Uelen
        assert_eq!(held("RU", 55.75, 0.0), Some(false));
        assert_eq!(held("RU", 55.75, 200.0), Some(false)); // no such longitude
        assert_eq!(held("FJ", -16.78, -179.99), Some(true)); // Taveuni, east of the line
        assert_eq!(held("AQ", -77.85, 166.67), Some(true)); // McMurdo
    }
}
