//! The part of the Earth that a map shows, and how it is laid flat.
//!
//! The projection is equirectangular, its standard parallel that of the part shown: the
//! only kind that keeps shapes true in whatever part is cropped from one drawing of the
//! land, by stretching it alone.

use super::spots::Point;

/// Units that every map is wide. At this many, the smallest dot is 24 pixels wide from
/// the width on at which maps have links.
pub const WIDTH: f64 = 800.0;
/// Width by height, at least and at most.
const ASPECT: (f64, f64) = (1.3, 2.1);
/// Degrees of latitude that a map shows at least: what coasts as coarse as ours are good for.
const LEAST: f64 = 6.0;
/// What is left around the outermost points, of their spread, and at least in degrees.
const MARGIN: (f64, f64) = (0.1, 1.5);
/// Latitudes beyond which no one looks, unless there is a group.
const NORTH: f64 = 83.5;
const SOUTH: f64 = -57.0;

/// A rectangle of the Earth, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    pub south: f64,
    pub west: f64,
    pub north: f64,
    /// Beyond 180 where the window crosses the antimeridian.
    pub east: f64,
}

impl Window {
    /// The smallest window round some points; `None` round none.
    #[must_use]
    pub fn round(points: &[Point]) -> Option<Self> {
        let mut longitudes: Vec<f64> = points.iter().map(|p| p.longitude).collect();
        longitudes.sort_by(f64::total_cmp);
        let (first, last) = (*longitudes.first()?, *longitudes.last()?);
        // Cut where the Earth is emptiest.
        let mut widest = (360.0 - (last - first), first, last);
        for pair in longitudes.windows(2) {
            if let [west, east] = *pair
                && east - west > widest.0
            {
                widest = (east - west, east, west + 360.0);
            }
        }
        let latitudes = || points.iter().map(|p| p.latitude);
        let (south, north) = (latitudes().fold(90.0, f64::min), latitudes().fold(-90.0, f64::max));
        Some(Self { south, west: widest.1, north, east: widest.2 })
    }

    /// The smallest window round this and another.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        // The other may be told from the other side of the antimeridian.
        let turn = 360.0 * ((self.west + self.east - other.west - other.east) / 720.0).round();
        Self {
            south: self.south.min(other.south),
            west: self.west.min(other.west + turn),
            north: self.north.max(other.north),
            east: self.east.max(other.east + turn),
        }
    }
}

/// A part of the Earth laid flat.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    west: f64,
    north: f64,
    /// Units by degree.
    across: f64,
    down: f64,
    pub height: f64,
}

impl View {
    /// The view of a window, with room around it.
    #[must_use]
    pub fn of(window: Window) -> Self {
        let Window { mut south, mut west, mut north, mut east } = window;
        let bounds = (SOUTH.min(south - MARGIN.1).max(-90.0), NORTH.max(north + MARGIN.1).min(90.0));
        let room = |spread: f64| (spread * MARGIN.0).max(MARGIN.1);
        let tall = room(north - south).max((LEAST - (north - south)) / 2.0);
        (south, north) = inside((south - tall, north + tall), bounds);
        let squeeze = flatness(south, north);
        let wide = room(east - west) / squeeze;
        (west, east) = (west - wide, east + wide);
        let aspect = ((east - west) * squeeze / (north - south)).clamp(ASPECT.0, ASPECT.1);
        // What is too narrow for the page gets wider; what is too flat gets taller.
        let missing = aspect * (north - south) / squeeze - (east - west);
        (west, east) = (west - missing.max(0.0) / 2.0, east + missing.max(0.0) / 2.0);
        let missing = (east - west) * squeeze / aspect - (north - south);
        (south, north) = inside((south - missing.max(0.0) / 2.0, north + missing.max(0.0) / 2.0), bounds);
        if east - west >= 360.0 {
            // The whole round, cut in the middle of the Pacific unless the points say otherwise.
            let middle = if window.east > 180.0 { f64::midpoint(west, east) } else { 11.0 };
            (west, east) = (middle - 180.0, middle + 180.0);
        }
        let across = WIDTH / (east - west);
        // What is cut or turned round is flatter than was reckoned with: taller again.
        for _ in 0..8 {
            let span = WIDTH / ASPECT.1 * flatness(south, north) / across;
            let missing = span - (north - south);
            if missing <= 0.0 {
                break;
            }
            (south, north) = inside((south - missing / 2.0, north + missing / 2.0), bounds);
        }
        let down = across / flatness(south, north);
        Self { west, north, across, down, height: ((north - south) * down).round() }
    }

    /// Where a point is: from the left, from the top.
    #[must_use]
    pub fn place(&self, point: Point) -> (f64, f64) {
        let mut longitude = point.longitude - self.west;
        longitude -= 360.0 * (longitude / 360.0).floor();
        (longitude * self.across, (self.north - point.latitude) * self.down)
    }

    /// From which longitude on to go round the Earth: -180, unless that would part what is
    /// shown together.
    #[must_use]
    pub fn cut(&self) -> f64 {
        let east = self.west + WIDTH / self.across;
        if self.west >= -180.0 && east <= 180.0 || east - self.west > 359.0 {
            -180.0
        } else {
            tenth(self.west)
        }
    }

    /// Where the drawing of the whole Earth stands, once or, across the antimeridian,
    /// twice: x, y, width, height. Wide pages show more of the land than the view, at its sides.
    #[must_use]
    pub fn lands(&self) -> Vec<[f64; 4]> {
        let (width, height) = (360.0 * self.across, 180.0 * self.down);
        let (x, y) = ((-180.0 - self.west) * self.across, (self.north - 90.0) * self.down);
        let all = [-1.0, 0.0, 1.0].map(|turn| x + turn * width);
        let seen = all.into_iter().filter(|x| x + width > -WIDTH / 2.0 && *x < WIDTH * 1.5);
        seen.map(|x| [x, y, width, height].map(tenth)).collect()
    }
}

/// A range of latitudes of the same size, moved to where it is within `bounds`; cut if it is larger.
fn inside((south, north): (f64, f64), bounds: (f64, f64)) -> (f64, f64) {
    let size = (north - south).min(bounds.1 - bounds.0);
    // Rounding may leave less than nothing.
    let south = south.clamp(bounds.0, (bounds.1 - size).max(bounds.0));
    (south, south + size)
}

/// The mean cosine of some latitudes: how much narrower than at the equator a degree of
/// longitude is there, but never nothing.
fn flatness(south: f64, north: f64) -> f64 {
    let spread = (north - south).to_radians();
    let mean = (north.to_radians().sin() - south.to_radians().sin()) / spread;
    if mean.is_finite() { mean.clamp(0.2, 1.0) } else { 1.0 }
}

/// As precise as a drawing needs it.
#[must_use]
pub fn tenth(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(latitude: f64, longitude: f64) -> Point {
        Point::new(latitude, longitude).unwrap()
    }

    fn view(points: &[Point]) -> View {
        View::of(Window::round(points).unwrap())
    }

    #[test]
    fn points_stand_where_the_land_is_drawn() {
        let (paris, bamako) = (point(48.85, 2.35), point(12.64, -8.0));
        let view = view(&[paris, bamako]);
        let [x, y, width, height] = view.lands()[0];
        for p in [paris, bamako, point(0.0, 0.0)] {
            let drawn = (x + width * (p.longitude + 180.0) / 360.0, y + height * (90.0 - p.latitude) / 180.0);
            let (left, top) = view.place(p);
            assert!((left - drawn.0).abs() < 0.3 && (top - drawn.1).abs() < 0.3, "{drawn:?} {left} {top}");
        }
        // A degree is as long both ways, at the mean of what is shown.
        let (right, _) = view.place(point(30.0, 1.0));
        let (left, _) = view.place(point(30.0, 0.0));
        let (_, low) = view.place(point(29.0, 0.0));
        let (_, high) = view.place(point(30.0, 0.0));
        assert!(((right - left) / (low - high) - 30_f64.to_radians().cos()).abs() < 0.03);
    }

    #[test]
    fn a_view_holds_its_points_with_room_around() {
        let sets: [&[(f64, f64)]; 7] = [
            &[(48.4, -4.5)],
            &[(90.0, 0.0)],
            &[(-90.0, 180.0)],
            &[(71.0, 25.0), (-55.0, -68.0)],
            &[(-18.0, 179.0), (-14.0, -171.0)],
            &[(60.0, 30.0), (60.0, 150.0), (60.0, -90.0)],
            &[(0.0, -179.9), (10.0, 0.0), (0.0, 179.9)],
        ];
        for set in sets {
            let points: Vec<_> = set.iter().map(|(lat, lon)| point(*lat, *lon)).collect();
            let view = view(&points);
            assert!(
                (WIDTH / ASPECT.1 - 1.0..=WIDTH / ASPECT.0 + 1.0).contains(&view.height),
                "{set:?} {view:?}"
            );
            for p in points {
                let (x, y) = view.place(p);
                assert!(
                    (0.0..=WIDTH).contains(&x) && (0.0..=view.height + 0.5).contains(&y),
                    "{set:?} {x} {y}"
                );
            }
            assert!(!view.lands().is_empty());
        }
    }

    #[test]
    fn the_pacific_is_not_cut() {
        let view = view(&[point(-18.0, 179.0), point(-14.0, -171.0)]);
        assert_eq!(view.lands().len(), 2, "one drawing for each side");
        let (fiji, samoa) = (view.place(point(-18.0, 179.0)), view.place(point(-14.0, -171.0)));
        assert!(fiji.0 < samoa.0 && samoa.0 - fiji.0 < WIDTH, "{fiji:?} {samoa:?}");
    }

    #[test]
    fn a_single_point_shows_what_is_around() {
        let view = view(&[point(48.4, -4.5)]);
        let (_, top) = view.place(point(51.4, -4.5));
        assert!(top.abs() < 0.5, "six degrees of latitude: {top}");
    }
}
