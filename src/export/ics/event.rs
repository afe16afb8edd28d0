//! One meeting as a `VEVENT`.

use std::fmt::Write as _;

use chrono::{FixedOffset, NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::Tz;
use sha2::{Digest, Sha256};

use super::line::Lines;
use super::{Ics, twin};
use crate::agenda::{Repeat, Time, Until, resolved};
use crate::export::{Spot, discreet};
use crate::fold::fold_words;
use crate::group::{Group, Meeting, Moment};

/// How the times of a meeting are told.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Told {
    Days,
    /// The zone that clocks follow, by its name.
    Zone(String, Clocks),
    Utc,
    /// Nobody says where.
    Floating,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Clocks {
    Zone(Tz),
    Fixed(FixedOffset),
}

impl<'a> Ics<'a> {
    pub(super) fn event(&self, lines: &mut Lines, group: &'a Group, n: usize) {
        let meeting = &group.meetings[n];
        let told = told(meeting, self.zone());
        lines.begin("VEVENT");
        lines.text("UID", &format!("{}@{}", digest(group, n), self.host));
        let stamp = group.verified.as_ref().map_or(self.agenda.today(), |day| day.value);
        lines.put("DTSTAMP", &[], &utc(stamp.min(self.agenda.today()).and_time(NaiveTime::MIN)));
        self.times(lines, group, n, &told);
        if let Some(repeat) = meeting.repeat.as_ref() {
            lines.put("RRULE", &[], &rule(repeat, &told));
        }
        self.words(lines, group, meeting);
        // An announcement: whoever reads it is not busy by that.
        lines.put("TRANSP", &[], "TRANSPARENT");
        lines.end("VEVENT");
    }

    fn times(&self, lines: &mut Lines, group: &'a Group, n: usize, told: &Told) {
        let meeting = &group.meetings[n];
        // The first one, as the file has it.
        let first = self.agenda.first(group, n);
        let start = first.as_ref().map(|it| it.start);
        let end = first.and_then(|it| it.end);
        let mut put = |name: &str, time: Option<Time>, wall: Option<NaiveDateTime>| {
            let Some(time) = time else { return };
            let wall = wall.unwrap_or_else(|| wall_of(time));
            match told {
                Told::Days => {
                    lines.put(name, &[("VALUE", "DATE")], &time.date().format("%Y%m%d").to_string());
                }
                Told::Zone(zone, _) => lines.put(name, &[("TZID", zone)], &local(wall)),
                Told::Utc => lines.put(name, &[], &utc(time.instant())),
                Told::Floating => lines.put(name, &[], &local(wall)),
            }
        };
        // A rule goes by what walls show, though an hour may be skipped the first time.
        let written = match meeting.start.value {
            Moment::Local(at) if meeting.repeat.is_some() => Some(at),
            _ => None,
        };
        put("DTSTART", start, written);
        let end = match (end, told) {
            // The day after the last.
            (end, Told::Days) => end.or(start).and_then(|day| Some(Time::Day(day.date().succ_opt()?))),
            (Some(Time::Day(day)), _) => day.succ_opt().and_then(|day| {
                let midnight = day.and_time(NaiveTime::MIN);
                Some(match start? {
                    Time::Exact(at) => Time::Exact(match told {
                        Told::Zone(_, Clocks::Zone(zone)) => resolved(*zone, midnight),
                        _ => midnight.and_local_timezone(*at.offset()).single()?,
                    }),
                    _ => Time::Floating(midnight),
                })
            }),
            (end, _) => end,
        };
        put("DTEND", end, None);
    }

    fn words(&self, lines: &mut Lines, group: &Group, meeting: &Meeting) {
        let title = discreet::text(&meeting.title);
        let name = discreet::text(&group.name);
        let named = fold_words(&title).contains(&fold_words(&name));
        lines.text("SUMMARY", &if named { title.into_owned() } else { format!("{title} — {name}") });
        let page = (self.web)(Spot::Group(&group.slug));
        let own = meeting.url.as_ref().and_then(|url| Some(discreet::open(url)?.into_owned()));
        let mut description = discreet::text(&group.summary).into_owned();
        for url in own.iter().chain(&page) {
            // Writing to a string cannot fail.
            let _ = write!(description, "\n{url}");
        }
        lines.text("DESCRIPTION", &description);
        if let Some(url) = own.as_ref().or(page.as_ref()) {
            lines.put("URL", &[], url);
        }
        let Some(place) = meeting.place.as_ref() else { return self.themes(lines, group) };
        lines.text("LOCATION", &discreet::text(place));
        // The group's own point says where it is only when it meets in its city.
        let there = group.place.as_ref().filter(|own| {
            own.city.as_ref().is_some_and(|city| fold_words(place).contains(&fold_words(city)))
        });
        if let Some((latitude, longitude)) = there.and_then(crate::group::Place::point) {
            lines.put("GEO", &[], &format!("{latitude:.6};{longitude:.6}"));
        }
        self.themes(lines, group);
    }

    fn themes(&self, lines: &mut Lines, group: &Group) {
        let settings = self.agenda.directory().settings();
        let name = |tag: &crate::source::Spanned<String>| {
            discreet::text(settings.tag_name(tag, settings.language())).into_owned()
        };
        let names: Vec<String> = group.tags.iter().map(name).collect();
        lines.texts("CATEGORIES", &names.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

/// Whether a zone is UTC, which is written `Z`.
pub fn is_utc(zone: Tz) -> bool {
    matches!(
        zone,
        Tz::UTC
            | Tz::UCT
            | Tz::Universal
            | Tz::Zulu
            | Tz::Etc__UTC
            | Tz::Etc__UCT
            | Tz::Etc__Universal
            | Tz::Etc__Zulu
    )
}

/// The offset of a meeting that comes back by a clock of its own, in seconds; one that
/// takes place once is told in UTC.
pub fn own_offset(meeting: &Meeting) -> Option<i32> {
    let Moment::Fixed(at) = meeting.start.value else { return None };
    Some(at.offset().local_minus_utc()).filter(|offset| *offset != 0 && meeting.repeat.is_some())
}

/// The name of a zone of one offset: one that programs know, where there is one, for not
/// all of them read what `VTIMEZONE` says. `Etc/GMT-2` is two hours east of Greenwich, by an
/// old custom.
pub fn offset_name(seconds: i32) -> String {
    let known = match seconds {
        12_600 => "Asia/Tehran",
        16_200 => "Asia/Kabul",
        19_800 => "Asia/Kolkata",
        20_700 => "Asia/Kathmandu",
        23_400 => "Asia/Yangon",
        34_200 => "Australia/Darwin",
        hours if hours % 3600 == 0 && (-12..=14).contains(&(hours / 3600)) => {
            return format!("Etc/GMT{:+}", -hours / 3600);
        }
        _ => return format!("UTC{}", super::zone::offset(seconds)),
    };
    known.to_owned()
}

fn told(meeting: &Meeting, zone: Option<Tz>) -> Told {
    match (meeting.start.value, zone) {
        (Moment::Day(_), _) => Told::Days,
        (Moment::Local(_), None) => Told::Floating,
        (Moment::Local(_), Some(zone)) if is_utc(zone) => Told::Utc,
        (Moment::Local(_), Some(zone)) => Told::Zone(zone.name().to_owned(), Clocks::Zone(zone)),
        (Moment::Fixed(at), _) => own_offset(meeting)
            .map_or(Told::Utc, |offset| Told::Zone(offset_name(offset), Clocks::Fixed(*at.offset()))),
    }
}

/// A rule with its end in the kind of time that the start has, a moment always in UTC
/// (3.3.10); the frequency first, for readers of old.
fn rule(text: &str, told: &Told) -> String {
    let upper = text.to_ascii_uppercase();
    let mut parts: Vec<String> =
        upper.split(';').filter(|part| !part.starts_with("UNTIL=")).map(str::to_owned).collect();
    parts.sort_by_key(|part| !part.starts_with("FREQ="));
    if let Some(until) = Repeat::read(text).and_then(|repeat| repeat.until) {
        parts.push(format!("UNTIL={}", end(until, told)));
    }
    parts.join(";")
}

fn end(until: Until, told: &Told) -> String {
    let last = NaiveTime::from_hms_opt(23, 59, 59).unwrap_or(NaiveTime::MIN);
    let wall = |until: Until| match until {
        Until::Day(day) => day.and_time(last),
        Until::Local(at) | Until::Utc(at) => at,
    };
    match (told, until) {
        (Told::Days, until) => wall(until).format("%Y%m%d").to_string(),
        (Told::Floating, until) => local(wall(until)),
        (_, Until::Utc(at)) => utc(at),
        (Told::Utc, until) => utc(wall(until)),
        (Told::Zone(_, Clocks::Zone(zone)), until) => utc(resolved(*zone, wall(until)).naive_utc()),
        (Told::Zone(_, Clocks::Fixed(offset)), until) => {
            utc(wall(until) - TimeDelta::seconds(offset.local_minus_utc().into()))
        }
    }
}

fn wall_of(time: Time) -> NaiveDateTime {
    match time {
        Time::Day(day) => day.and_time(NaiveTime::MIN),
        Time::Floating(at) => at,
        Time::Exact(at) => at.naive_local(),
    }
}

fn local(wall: NaiveDateTime) -> String {
    wall.format("%Y%m%dT%H%M%S").to_string()
}

fn utc(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// The same for a meeting of one title and start as long as its group keeps its name.
pub fn digest(group: &Group, n: usize) -> String {
    let meeting = &group.meetings[n];
    let start = match meeting.start.value {
        Moment::Day(day) => day.to_string(),
        Moment::Local(at) => at.to_string(),
        Moment::Fixed(at) => at.to_rfc3339(),
    };
    let twin = twin(group, n).to_string();
    let text = [&group.slug.value, &meeting.title.value, &start, &twin].map(String::as_str);
    let hash = Sha256::digest(text.join("\u{0}"));
    hash.iter().take(16).fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}
