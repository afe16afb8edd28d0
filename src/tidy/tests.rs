//! Exact texts, before and after.

use super::*;
use crate::group::GROUP;
use crate::settings::SETTINGS;

#[track_caller]
fn group(before: &str, after: &str) {
    assert_eq!(tidy(before, GROUP).as_deref(), Ok(after));
    assert_eq!(tidy(after, GROUP).as_deref(), Ok(after), "twice is once");
}

#[test]
fn keys_take_their_order_with_their_comments() {
    group(
        "# who we are\ntype = 'support' # one of three\n# short\nslug=\"a\"\nname   = \"A\"\n\"summary\" = \"S\"\n",
        "name = \"A\"\n# short\nslug = \"a\"\nsummary = \"S\"\n# who we are\ntype = \"support\" # one of three\n",
    );
}

#[test]
fn tables_take_their_order_and_one_blank_line() {
    group(
        "name = \"A\"\n[[people]]\nrole = \"helper\"\nname = \"P\"\n\n\n# where\n[place] # on Earth\ncity = \"Lyon\"\ncountry = \"FR\"\n[[projects]]\nname = \"2\"\n[[people]]\nname = \"Q\"\n[[projects]]\nname = \"1\"",
        "name = \"A\"\n\n# where\n[place] # on Earth\ncountry = \"FR\"\ncity = \"Lyon\"\n\n[[projects]]\nname = \"2\"\n\n[[projects]]\nname = \"1\"\n\n[[people]]\nname = \"P\"\nrole = \"helper\"\n\n[[people]]\nname = \"Q\"\n",
    );
}

#[test]
fn what_no_table_knows_comes_after_in_its_own_order() {
    group(
        "zebra = 1\napple = 2\nname = \"A\"\n[zoo]\n[ark]\n[links]\nzap = 1\nhome = \"h\"\n",
        "name = \"A\"\nzebra = 1\napple = 2\n\n[links]\nhome = \"h\"\nzap = 1\n\n[zoo]\n\n[ark]\n",
    );
}

#[test]
fn head_and_tail_stay_at_their_ends() {
    group(
        "#:schema ../schema/group.schema.json\n# Groupe Zoé\n\n# of the slug\nslug = \"z\"\nname = \"Z\"\n\n# [links]\n# home = \"…\"\n",
        "#:schema ../schema/group.schema.json\n# Groupe Zoé\n\nname = \"Z\"\n# of the slug\nslug = \"z\"\n\n# [links]\n# home = \"…\"\n",
    );
    group("\n\n# only this   \n\n\n\n# and that", "# only this\n\n# and that\n");
    group("#:schema x\nname = \"A\"\n", "#:schema x\n\nname = \"A\"\n");
    group("", "");
    group("\n\n", "");
}

#[test]
fn a_comment_apart_ends_its_own_table() {
    group(
        "[health]\nnews = 2026-01-01\n# meetings = 2026-01-01\n\n# the links\n[links]\nhome = \"h\"\n",
        "# the links\n[links]\nhome = \"h\"\n\n[health]\nnews = 2026-01-01\n# meetings = 2026-01-01\n",
    );
}

#[test]
fn blank_lines_group_keys_that_are_in_order() {
    group(
        "name = \"A\"\n\n\n\nslug = \"a\"\n   \n# then\n\ntype = \"support\"\n",
        "name = \"A\"\n\nslug = \"a\"\n\n# then\n\ntype = \"support\"\n",
    );
    group("slug = \"a\"\n\nname = \"A\"\n", "name = \"A\"\nslug = \"a\"\n");
}

#[test]
fn marks_and_line_ends_of_other_systems_go() {
    group(
        "\u{feff}name = \"A\"\t \r\ndescription = '''\r\nun  \r\ndeux'''\r\n",
        "name = \"A\"\ndescription = \"\"\"\nun  \ndeux\"\"\"\n",
    );
}

#[test]
fn quotes_are_the_plain_ones_unless_they_would_need_escapes() {
    group(
        "a = 'x'\nb = 'say \"x\"'\nc = 'C:\\x'\nd = '''it's'''\ne = \"\"\"one line\"\"\"\nf = \"\"\"a \"word\" here\"\"\"\ng = \"\\u00e9\"\nh = ''\ni = ''''''\nj = '''\n\"x\"\n'''\n'k l' = 1\n'm' = 1\n\"n\" = 1\n",
        "a = \"x\"\nb = 'say \"x\"'\nc = 'C:\\x'\nd = \"it's\"\ne = \"one line\"\nf = \"\"\"a \"word\" here\"\"\"\ng = \"\\u00e9\"\nh = \"\"\ni = \"\"\nj = '''\n\"x\"\n'''\n\"k l\" = 1\n\"m\" = 1\n\"n\" = 1\n",
    );
}

#[test]
fn numbers_and_dates_stay_as_written() {
    let text = "members = 1_000\na = 0x1F\nb = 1e3\nc = +1.50\nd = 2026-10-04 18:30:00Z\ne = nan\nf = -inf\n";
    group(text, text);
}

#[test]
fn arrays_fit_a_line_or_take_one_an_item() {
    group(
        "tags = [\n  'a' ,\"b\",\n]\nrelated = []\nseeks = [ # first\n 'x', # of x\n # of y\n 'y' # beside\n # last\n]\n",
        "tags = [\"a\", \"b\"]\nrelated = []\nseeks = [\n    # first\n    \"x\", # of x\n    # of y\n    \"y\", # beside\n    # last\n]\n",
    );
    let fits = format!("tags = [\"{}\"]\n", "é".repeat(89));
    group(&fits, &fits);
    let long = "é".repeat(90);
    group(&format!("tags = [\"{long}\"]\n"), &format!("tags = [\n    \"{long}\",\n]\n"));
}

#[test]
fn inline_tables_and_dotted_keys_stay_values() {
    group(
        "links . other . \"Blog\" = 'b'\nlinks.home='h'\n[health]\ndiscussions={per_month=14,last=2026-10-28 , expected = [ 4,60 ]}\nnews = {}\n",
        "links.home = \"h\"\nlinks.other.\"Blog\" = \"b\"\n\n[health]\nnews = {}\ndiscussions = { last = 2026-10-28, per_month = 14, expected = [4, 60] }\n",
    );
    group(
        "[health]\nnews = {\n  every = 3, # days\n  last = 2026-01-01,\n}\n",
        "[health]\nnews = {\n    last = 2026-01-01,\n    every = 3, # days\n}\n",
    );
    group("people = [{role = 'helper', name = 'P'}]\n", "people = [{ name = \"P\", role = \"helper\" }]\n");
}

#[test]
fn the_author_orders_what_the_directory_names() {
    let before = "[fields.z]\nkind = \"text\"\nlabel.fr = 'Z'\n[charter.sharing]\n[tags.b]\n[fields.a]\nkind = \"text\"\n[charter.open]\nlabel = {fr = 'O', en = 'o'}\n[tags.a]\n[[ecosystems]]\nslug = \"e\"\n";
    let after = "[charter.sharing]\n\n[charter.open]\nlabel = { fr = \"O\", en = \"o\" }\n\n[[ecosystems]]\nslug = \"e\"\n\n[tags.b]\n\n[tags.a]\n\n[fields.z]\nlabel.fr = \"Z\"\nkind = \"text\"\n\n[fields.a]\nkind = \"text\"\n";
    assert_eq!(tidy(before, SETTINGS).as_deref(), Ok(after));
}

#[test]
fn tables_of_array_elements_stay_with_them() {
    group(
        "[[x]]\nn = 1\n[x.sub]\na = 1\n[place]\n[[x]]\nn = 2\n[x.sub]\na = 2\n[[x.deep]]\n[[x.deep]]\nb = 1\n",
        "[place]\n\n[[x]]\nn = 1\n\n[x.sub]\na = 1\n\n[[x]]\nn = 2\n\n[x.sub]\na = 2\n\n[[x.deep]]\n\n[[x.deep]]\nb = 1\n",
    );
}

#[test]
fn what_is_not_toml_is_not_touched() {
    let broken = tidy("\u{feff}name = \"A\"\r\ntype = thematic\r\n", GROUP).unwrap_err();
    assert_eq!((broken.at.line, broken.at.column), (2, 8));
    assert!(tidy("a = 1\na = 2\n", GROUP).is_err());
}

#[test]
fn depth_costs_no_time() {
    let deep = format!("a = {}{}{}\n", "[".repeat(70), "1, ".repeat(500), "]".repeat(70));
    let once = tidy(&deep, GROUP).unwrap();
    assert_eq!(tidy(&once, GROUP), Ok(once.clone()));
}
