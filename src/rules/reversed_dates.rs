//! An end before its start, or a foundation after the life that it began.

use chrono::{Datelike, NaiveDate};

use super::future_date::is_ahead;
use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::{Founded, Group, Moment};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "reversed-dates",
    level: Level::Deny,
    page: include_str!("../../docs/rules/reversed-dates.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    for (n, meeting) in group.meetings.iter().enumerate() {
        let Some(end) = meeting.end.as_ref().filter(|end| is_before(end.value, meeting.start.value)) else {
            continue;
        };
        let message = msg!("reversed-dates-meeting", title = &meeting.title.value);
        let finding = Finding::new(RULE.id, group.file, end.span, message).key(format!("meetings[{n}].end"));
        found.push(finding.related(group.at(meeting.start.span), msg!("reversed-dates-start")));
    }
    // One that lies in the future is wrong by itself: `future-date` says so.
    let Some(founded) = group.founded.as_ref().filter(|founded| !is_ahead(context, founded.value)) else {
        return;
    };
    let later = [("members_on", &group.members_on), ("verified", &group.verified)];
    let earlier = later.into_iter().filter_map(|(key, date)| Some((key, date.as_ref()?)));
    let mut earlier = earlier.filter(|(_, date)| is_after(founded.value, date.value)).peekable();
    let Some((key, _)) = earlier.peek() else { return };
    let message = msg!("reversed-dates-founded", founded = "founded", key = *key);
    let finding = Finding::new(RULE.id, group.file, founded.span, message).key("founded");
    let related = |finding: Finding, (_, date): (_, &crate::source::Spanned<NaiveDate>)| {
        finding.related(group.at(date.span), msg!("reversed-dates-earlier"))
    };
    found.push(earlier.fold(finding, related));
}

/// Whether a meeting's end lies before its start, as far as what is written can tell:
/// a whole day lasts to its end, and a local time has no place among those with an offset.
fn is_before(end: Moment, start: Moment) -> bool {
    match (end, start) {
        (Moment::Local(end), Moment::Local(start)) => end < start,
        (Moment::Fixed(end), Moment::Fixed(start)) => end < start,
        _ => end.date() < start.date(),
    }
}

fn is_after(founded: Founded, day: NaiveDate) -> bool {
    match founded {
        Founded::Day(founded) => founded > day,
        Founded::Year(year) => year > day.year(),
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    #[test]
    fn times_are_compared_as_written() {
        let day = |text: &str| Moment::Day(text.parse().unwrap());
        let local = |text: &str| Moment::Local(text.parse().unwrap());
        let fixed = |text: &str| Moment::Fixed(DateTime::parse_from_rfc3339(text).unwrap());
        assert!(is_before(local("2026-12-03T18:00:00"), local("2026-12-03T18:30:00")));
        assert!(!is_before(day("2026-12-03"), local("2026-12-03T18:30:00")));
        assert!(is_before(day("2026-12-02"), local("2026-12-03T18:30:00")));
        assert!(!is_before(fixed("2026-12-03T18:00:00+01:00"), fixed("2026-12-03T18:30:00+02:00")));
    }
}
