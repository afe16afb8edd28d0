//! The description by which a browser offers to search the directory (`OpenSearch` 1.1).

use anyhow::Result;
use quick_xml::events::BytesText;

use super::xml;

/// Characters of a short name, as the standard has them.
const SHORT: usize = 16;
/// Characters of a long name.
const LONG: usize = 48;

/// What is searched; addresses are whole.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a> {
    pub title: &'a str,
    pub description: &'a str,
    /// BCP 47.
    pub language: &'a str,
    /// The page to which `?q=…` is added.
    pub page: &'a str,
    /// The address of the description itself.
    pub own: &'a str,
}

/// The description.
///
/// # Errors
/// Never: memory takes it.
pub fn description(search: &Search<'_>) -> Result<Vec<u8>> {
    let (title, described) = (xml::clean(search.title), xml::clean(search.description));
    let template = format!("{}?q={{searchTerms}}", search.page);
    xml::document(|writer| {
        let root = writer.create_element("OpenSearchDescription");
        root.with_attribute(("xmlns", "http://a9.com/-/spec/opensearch/1.1/")).write_inner_content(|w| {
            let texts = [
                ("ShortName", cut(&title, SHORT)),
                ("LongName", cut(&title, LONG)),
                ("Description", described.to_string()),
                ("InputEncoding", "UTF-8".to_owned()),
                ("Language", search.language.to_owned()),
            ];
            for (name, text) in texts {
                w.create_element(name).write_text_content(BytesText::new(&text))?;
            }
            let page = [("type", "text/html"), ("template", &template)];
            w.create_element("Url").with_attributes(page).write_empty()?;
            let kind = ("type", "application/opensearchdescription+xml");
            let own = [kind, ("rel", "self"), ("template", search.own)];
            w.create_element("Url").with_attributes(own).write_empty()?;
            Ok(())
        })?;
        Ok(())
    })
}

/// At most so many characters, cut at a word where that leaves enough.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most - 1).collect();
    let word = head.rfind(' ').filter(|at| at * 2 > head.len());
    format!("{}…", word.map_or(head.as_str(), |at| &head[..at]).trim_end())
}
