//! A country as the end of a sentence names it: `au Bénin`, `en France`, `in the Netherlands`.

use crate::place;

/// Named with "the" in English.
const THE: &str =
    " AE AX BQ BS CC CF CK DO FK FO GB GM HM IM IO KM KY MH MP MV NL PH PN PS SB SC TC TF UM US VG VI ";
/// Named without an article in French, Saints and Saintes aside.
const BARE: &str =
    " AG AI AW BH CU CW CY DJ GG GI GU JE KI MC MG MS MT MU NR NU OM PR RE SG ST TK TO TV TW WF WS YT ";
/// Plural in French, islands aside.
const MANY: &str = " AE AS BM BQ BS FJ KM MV NL PH PW SC US ";
/// Masculine in French though the first word ends in `e`.
const MASCULINE: &str = " BZ GB KH MX MZ SR ZW ";
/// What no rule gives, in French.
const OWN: &[(&str, &str)] = &[
    ("BB", "à la Barbade"),
    ("DM", "à la Dominique"),
    ("GD", "à la Grenade"),
    ("HK", "à Hong Kong"),
    ("HT", "en Haïti"),
    ("IO", "dans le Territoire britannique de l’océan Indien"),
    ("MO", "à Macao"),
    ("PS", "dans les Territoires palestiniens"),
    ("SV", "au Salvador"),
    ("TF", "dans les Terres australes françaises"),
    ("TT", "à Trinité-et-Tobago"),
    ("VA", "au Vatican"),
];

/// `code`: ISO 3166-1 alpha-2. `None` in a language whose rules are not known, and for a
/// code that no country has.
#[must_use]
pub fn within(code: &str, language: &str) -> Option<String> {
    let name = place::country(code)?.name(language);
    let is = |list: &str| list.contains(&format!(" {code} "));
    match language {
        "en" => Some(format!("in {}{name}", if is(THE) { "the " } else { "" })),
        "fr" => Some(OWN.iter().find(|(own, _)| *own == code).map_or_else(
            || preposition(name, is(BARE), is(MANY), is(MASCULINE)).to_owned() + name,
            |(_, whole)| (*whole).to_owned(),
        )),
        _ => None,
    }
}

fn preposition(name: &str, bare: bool, many: bool, masculine: bool) -> &'static str {
    let first = name.split([' ', '-']).next().unwrap_or(name);
    match first {
        "Saint" | "Sainte" => "à ",
        "Île" => "sur l’",
        "Îles" => "aux ",
        _ if bare => "à ",
        _ if many => "aux ",
        _ if masculine => "au ",
        _ if name.starts_with(['A', 'E', 'É', 'I', 'O', 'U']) || first.ends_with('e') => "en ",
        // `Nouvelle-…` and `Guinée-…` are settled by their first word.
        _ => "au ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_named_as_in_a_sentence() {
        let cases = [
            ("BJ", "au Bénin", "in Benin"),
            ("FR", "en France", "in France"),
            ("US", "aux États-Unis", "in the United States"),
            ("IR", "en Iran", "in Iran"),
            ("MG", "à Madagascar", "in Madagascar"),
            ("MX", "au Mexique", "in Mexico"),
            ("CI", "en Côte d’Ivoire", "in Côte d’Ivoire"),
            ("CF", "en République centrafricaine", "in the Central African Republic"),
            ("CD", "au Congo-Kinshasa", "in Congo - Kinshasa"),
            ("GB", "au Royaume-Uni", "in the United Kingdom"),
            ("KR", "en Corée du Sud", "in South Korea"),
            ("GW", "en Guinée-Bissau", "in Guinea-Bissau"),
            ("LC", "à Sainte-Lucie", "in St. Lucia"),
            ("CK", "aux Îles Cook", "in the Cook Islands"),
            ("NF", "sur l’Île Norfolk", "in Norfolk Island"),
            ("HT", "en Haïti", "in Haiti"),
            ("KM", "aux Comores", "in the Comoros"),
        ];
        for (code, french, english) in cases {
            assert_eq!(within(code, "fr").as_deref(), Some(french));
            assert_eq!(within(code, "en").as_deref(), Some(english));
        }
        assert_eq!((within("FR", "ar"), within("ZZ", "fr")), (None, None));
    }
}
