//! Where a group's point lies, seen from the country that the group says it is in.

use super::Place;
use crate::place::{country, country_by_name};

/// What is to be said of a point: one thing at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A latitude over 90 or a longitude over 180 degrees.
    OffEarth,
    /// (0, 0), in the Gulf of Guinea: the mark of a form left empty.
    Zero,
    /// Outside the country, and inside it with the two numbers the other way round.
    Swapped,
    /// Outside the boxes round the country's lands.
    Far,
    /// Nothing against it; also where no country, or no box of it, is known.
    Fits,
}

impl Place {
    /// `None` without a latitude and a longitude.
    #[must_use]
    pub fn standing(&self) -> Option<Standing> {
        let (latitude, longitude) = self.point()?;
        if !is_latitude(latitude) || !is_longitude(longitude) {
            return Some(Standing::OffEarth);
        }
        if latitude == 0.0 && longitude == 0.0 {
            return Some(Standing::Zero);
        }
        let lands = self.country.as_ref().and_then(|text| country(text).or_else(|| country_by_name(text)));
        let holds = |lat, lon| lands.and_then(|lands| lands.holds(lat, lon));
        Some(match (holds(latitude, longitude), holds(longitude, latitude)) {
            (Some(false), Some(true)) => Standing::Swapped,
            (Some(false), _) => Standing::Far,
            _ => Standing::Fits,
        })
    }
}

/// In degrees; neither infinite nor no number at all.
#[must_use]
pub fn is_latitude(degrees: f64) -> bool {
    (-90.0..=90.0).contains(&degrees)
}

/// Like [`is_latitude`].
#[must_use]
pub fn is_longitude(degrees: f64) -> bool {
    (-180.0..=180.0).contains(&degrees)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Span, Spanned};

    fn standing(code: &str, latitude: f64, longitude: f64) -> Option<Standing> {
        let spanned = |value| Some(Spanned::new(value, Span::at(0)));
        let country = Some(Spanned::new(code.to_owned(), Span::at(0)));
        Place { country, latitude: spanned(latitude), longitude: spanned(longitude), ..Place::default() }
            .standing()
    }

    #[test]
    fn a_point_has_one_fault_at_most() {
        assert_eq!(standing("FR", 44.84, -0.57), Some(Standing::Fits));
        assert_eq!(standing("FR", -0.57, 44.84), Some(Standing::Swapped));
        assert_eq!(standing("FR", 14.69, -17.45), Some(Standing::Far));
        assert_eq!(standing("FR", 0.0, 0.0), Some(Standing::Zero));
        assert_eq!(standing("FR", 144.84, -0.57), Some(Standing::OffEarth));
        assert_eq!(standing("FR", f64::NAN, 0.0), Some(Standing::OffEarth));
        assert_eq!(standing("Atlantis", 14.69, -17.45), Some(Standing::Fits));
        assert_eq!(Place::default().standing(), None);
    }
}
