//! Values changed, and every other byte kept.

use super::*;
use crate::group::GROUP;

fn done(text: &str, amendments: &[Amendment]) -> String {
    amend(text, GROUP, amendments).expect("an amended text")
}

fn set(path: &[&str], value: impl Into<Value>) -> Amendment {
    Amendment::set(path, value)
}

fn add(path: &[&str], items: &[&str]) -> Amendment {
    Amendment::new(path, Change::Add(items.iter().map(|item| (*item).to_owned()).collect()))
}

fn drop(path: &[&str], items: &[&str]) -> Amendment {
    Amendment::new(path, Change::Drop(items.iter().map(|item| (*item).to_owned()).collect()))
}

/// Not in canonical form, on purpose.
const WILD: &str = "# Cyou\r\nname='Cyou'   # short\r\nslug = \"cyou\"\r\n  tags = [ 'b', # two\r\n    \"a\" ]\r\n\
                    \r\n# where\r\n[links]\r\nhome = 'https://a.example'\r\n# the end";

#[test]
fn a_value_is_replaced_where_it_stands() {
    let after = done(WILD, &[set(&["name"], "Cyou \"1\"")]);
    assert_eq!(after, WILD.replace("'Cyou'   #", "\"Cyou \\\"1\\\"\"   #"));
    assert_eq!(done("\u{feff}name = 1", &[set(&["name"], "x")]), "\u{feff}name = \"x\"");
}

#[test]
fn new_values_stand_among_their_neighbours() {
    let after = done(WILD, &[set(&["summary"], "x"), set(&["links", "join"], "https://j.example")]);
    let expected = WILD
        .replace("slug = \"cyou\"\r\n", "slug = \"cyou\"\r\nsummary = \"x\"\r\n")
        .replace("'https://a.example'\r\n", "'https://a.example'\r\njoin = \"https://j.example\"\r\n");
    assert_eq!(after, expected);
    let before = done("# head\n\n# of the slug\nslug = 'x'\n", &[set(&["name"], "n")]);
    assert_eq!(before, "# head\n\nname = \"n\"\n# of the slug\nslug = 'x'\n");
    assert_eq!(done("slug = 'x'", &[set(&["tags"], vec!["a"])]), "slug = 'x'\ntags = [\"a\"]");
}

#[test]
fn new_tables_stand_in_the_canonical_order() {
    let after = done(WILD, &[set(&["place", "country"], "FR")]);
    assert_eq!(after, WILD.replace("# where", "[place]\r\ncountry = \"FR\"\r\n\r\n# where"));
    let after = done("name = 'x'\n[place]\ncity = 'y'\n", &[set(&["charter", "open"], true)]);
    assert_eq!(after, "name = 'x'\n[place]\ncity = 'y'\n\n[charter]\nopen = true\n");
    assert_eq!(done("", &[set(&["links", "home"], "h")]), "[links]\nhome = \"h\"\n");
}

#[test]
fn other_ways_to_write_tables_are_kept() {
    let dotted = "name = 'x'\nplace.country = 'FR' # c\nlicence = 'MIT'\n";
    let after = done(dotted, &[set(&["place", "city"], "Brest")]);
    assert_eq!(after, dotted.replace("# c\n", "# c\nplace.city = \"Brest\"\n"));
    let inline = "place = { country = 'FR' } # c\n";
    let after = done(inline, &[set(&["place", "city"], "Brest")]);
    assert_eq!(after, "place = { country = 'FR', city = \"Brest\" } # c\n");
    let gone = amend(
        "place = { country = 'FR', city = 'B' }\n",
        GROUP,
        &[Amendment::new(&["place", "country"], Change::Remove)],
    );
    assert_eq!(gone.as_deref(), Ok("place = { city = 'B' }\n"));
}

#[test]
fn lists_gain_and_lose_items() {
    let after = done(WILD, &[add(&["tags"], &["a", "c"]), drop(&["tags"], &["b"])]);
    let expected = WILD.replace("[ 'b', # two\r\n    \"a\" ]", "[  # two\r\n    \"a\",\r\n    \"c\" ]");
    assert_eq!(after, expected);
    assert_eq!(done("tags = ['a', 'b', 'c']\n", &[drop(&["tags"], &["c", "a"])]), "tags = ['b']\n");
    assert_eq!(done("name = 'x'\ntags = ['a']\n", &[drop(&["tags"], &["a"])]), "name = 'x'\n");
    assert_eq!(done("tags = ['a']\n", &[add(&["tags"], &["a"])]), "tags = ['a']\n");
    assert_eq!(done("tags = []\n", &[add(&["tags"], &["a"])]), "tags = [\"a\"]\n");
    assert_eq!(done("name = 'x'\n", &[add(&["tags"], &["a"])]), "name = 'x'\ntags = [\"a\"]\n");
    assert_eq!(done("tags = ['a',]\n", &[add(&["tags"], &["b"])]), "tags = ['a', \"b\",]\n");
}

#[test]
fn values_and_tables_are_removed() {
    let remove = |path: &[&str]| Amendment::new(path, Change::Remove);
    let text = "name = \"x\"\nmembers = 3 # about\n\n[place]\ncity = \"y\"\n\n[links]\nhome = \"h\"\n";
    assert_eq!(done(text, &[remove(&["members"])]), text.replace("members = 3 # about\n", ""));
    assert_eq!(done(text, &[remove(&["place"])]), text.replace("[place]\ncity = \"y\"\n\n", ""));
    assert_eq!(done(text, &[remove(&["links"])]), text.replace("\n[links]\nhome = \"h\"\n", ""));
    assert_eq!(done(text, &[remove(&["founded"])]), text);
}

#[test]
fn a_canonical_file_stays_one() {
    let text = "name = \"x\"\nslug = \"x\"\nsummary = \"x\"\ntype = \"support\"\n";
    assert_eq!(tidy::tidy(text, GROUP).as_deref(), Ok(text));
    let many: Vec<String> = (0..30).map(|n| format!("tag-{n}")).collect();
    let many = Amendment::new(&["tags"], Change::Add(many));
    let description = set(&["description"], "One line.\n\nAnother \"one\" \\.\n");
    let after = done(text, &[many, set(&["links", "home"], "https://h.example"), description]);
    assert_eq!(tidy::tidy(&after, GROUP).as_deref(), Ok(after.as_str()), "{after}");
    assert!(after.contains("\n    \"tag-29\",\n]"), "{after}");
}

#[test]
fn a_name_changes_wherever_it_is_written() {
    let renamed =
        |text: &str| rename(text, GROUP, &["tags", "a"], "b c").unwrap_or_else(|no| format!("{no:?}"));
    assert_eq!(
        renamed("[tags.a] # x\nbroader = 'a'\n[tags.a.label]\nfr = 'a'\n"),
        "[tags.\"b c\"] # x\nbroader = 'a'\n[tags.\"b c\".label]\nfr = 'a'\n"
    );
    assert_eq!(
        renamed("[tags]\na.broader = 'x'\n'a'.deprecated = true\n"),
        "[tags]\n\"b c\".broader = 'x'\n\"b c\".deprecated = true\n"
    );
    assert_eq!(renamed("tags = { a = { broader = 'x' } }\n"), "tags = { \"b c\" = { broader = 'x' } }\n");
    assert_eq!(renamed("tags.a.broader = 'x'\n"), "tags.\"b c\".broader = 'x'\n");
    assert_eq!(renamed("[tags.a]\n[tags.'b c']\n"), "Other(\"tags.a\")");
    assert_eq!(renamed("[tags.c]\n"), "Other(\"tags.a\")");
}

#[test]
fn a_note_stands_above_what_it_is_of() {
    let path = ["links".to_owned(), "home".to_owned()];
    let noted = note(WILD, GROUP, &path, "since\n2019 ");
    assert_eq!(noted, WILD.replace("home = ", "# since 2019\r\nhome = "));
    assert_eq!(note("a = 1\n", GROUP, &path, "x"), "a = 1\n");
}

#[test]
fn what_is_in_the_way_is_left() {
    let refused = |text: &str, amendment: Amendment| amend(text, GROUP, &[amendment]).unwrap_err();
    assert_eq!(refused("place = 3\n", set(&["place", "city"], "x")), Refusal::Other("place.city".into()));
    assert_eq!(refused("tags = 'x'\n", add(&["tags"], &["y"])), Refusal::Other("tags".into()));
    assert_eq!(refused("[name]\na = 1\n", set(&["name"], "y")), Refusal::Other("name".into()));
    assert!(matches!(refused("name = \n", set(&["name"], "y")), Refusal::Broken(at) if at.line == 1));
}

mod untouched {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Whatever text is in the values, all lines but those of the change stay.
        #[test]
        fn lines_stay(name in "\\PC{0,12}", city in "\\PC{0,12}", end in "(\r\n|\n)", tags in proptest::collection::vec("[a-zé]{1,6}", 0..4)) {
            let text = format!("# t{end}slug = 'x'{end}{end}[links]{end}home='h'{end}");
            let amendments = [
                set(&["name"], name.as_str()),
                set(&["place", "city"], city.as_str()),
                Amendment::new(&["tags"], Change::Add(tags)),
            ];
            let after = amend(&text, GROUP, &amendments).expect("amended");
            let kept: Vec<&str> = text.split_inclusive('\n').collect();
            let mut left = kept.iter();
            let mut next = left.next();
            for line in after.split_inclusive('\n') {
                if next == Some(&line) {
                    next = left.next();
                }
            }
            prop_assert_eq!(next, None, "{}", after);
            let read: Table = after.parse().expect("TOML");
            prop_assert_eq!(read["name"].as_str(), Some(name.as_str()));
            prop_assert_eq!(read["place"]["city"].as_str(), Some(city.as_str()));
        }
    }
}
