//! What the script of the page says is what the program says: one table, tried here on the
//! program and by a browser on the script.

use serde_json::{Value, json};

use crate::address::{self, Fault};
use crate::group::slug;
use crate::json as written;
use crate::visible::is_hidden;

/// Words under which the script knows faults.
fn word(fault: &Fault) -> &'static str {
    match fault {
        Fault::NoScheme => "no-scheme",
        Fault::Scheme(_) => "scheme",
        Fault::Mail => "mail",
        Fault::Character('\\') => "backslash",
        Fault::Character(c) if is_hidden(*c) => "hidden",
        Fault::Character(_) => "space",
        Fault::Handle => "handle",
        Fault::User => "user",
        Fault::Host => "host",
        Fault::Private => "private",
        Fault::MailShape => "mail-shape",
        Fault::Shape => "shape",
    }
}

fn verdict(of: &str, case: &Value) -> Value {
    let text = case[0].as_str().expect("a text");
    match of {
        "address" => {
            let fault = address::parse(text, case[1] == true).err();
            json!([text, case[1], fault.as_ref().map(word)])
        }
        "slug" => {
            let why = match slug::check(text) {
                Ok(()) if slug::is_reserved(text) => Some("reserved"),
                Ok(()) => None,
                Err(slug::Fault::Length) => Some("slug-length"),
                Err(slug::Fault::Character(_)) => Some("slug-character"),
                Err(slug::Fault::Edge) => Some("slug-edge"),
                Err(slug::Fault::DoubleHyphen) => Some("slug-double"),
                Err(slug::Fault::Digits) => Some("slug-digits"),
            };
            json!([text, why])
        }
        _ => json!([text, slug::suggest(text).unwrap_or_default()]),
    }
}

#[test]
fn the_table_is_what_the_program_says() {
    let kept = include_str!("../../../data/verdicts.json");
    let table: serde_json::Map<String, Value> = serde_json::from_str(kept).expect("JSON");
    let said: serde_json::Map<String, Value> = table
        .iter()
        .map(|(of, cases)| {
            let cases = cases.as_array().expect("cases").iter();
            (of.clone(), cases.map(|case| verdict(of, case)).collect())
        })
        .collect();
    // A case a line, for who reads what changed.
    let text = written::line(&said).replace("],", "],\n").replace(":[", ":[\n");
    assert_eq!(kept, text);
}
