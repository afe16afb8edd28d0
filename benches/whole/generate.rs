//! A directory of generated groups: the same number gives the same bytes.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::rich;

/// What the files hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Five links, a place, two tags: the figures of before compare with these.
    Plain,
    /// The same with five warnings each.
    Faulty,
    /// All that the model knows: languages, any country, a charter, meetings with rules,
    /// people, related groups, fields of the directory's own; two languages of the site.
    Rich,
}

const THEMES: [&str; 24] = [
    "sante",
    "energie",
    "communs",
    "tiers-lieux",
    "gouvernance",
    "sciences",
    "formation",
    "habitat",
    "alimentation",
    "mobilite",
    "numerique",
    "culture",
    "permaculture",
    "monnaies",
    "cartographie",
    "reparation",
    "semences",
    "forets",
    "eau",
    "education",
    "medias",
    "sport",
    "musique",
    "artisanat",
];
const WORDS: [&str; 32] = [
    "atelier",
    "jardin",
    "fabrique",
    "maison",
    "cercle",
    "collectif",
    "reseau",
    "cafe",
    "ferme",
    "verger",
    "phare",
    "pont",
    "rivage",
    "sentier",
    "clairiere",
    "horizon",
    "boussole",
    "ruche",
    "essaim",
    "source",
    "moulin",
    "lavoir",
    "marche",
    "place",
    "tilleul",
    "cabane",
    "radeau",
    "voile",
    "ancre",
    "lanterne",
    "grenier",
    "passerelle",
];
const CITIES: [(&str, &str, f64, f64); 10] = [
    ("FR", "Brest", 48.39, -4.49),
    ("FR", "Bordeaux", 44.84, -0.58),
    ("FR", "Nantes", 47.22, -1.55),
    ("BJ", "Cotonou", 6.37, 2.43),
    ("SN", "Dakar", 14.69, -17.45),
    ("ML", "Bamako", 12.64, -8.0),
    ("TG", "Lomé", 6.13, 1.22),
    ("BE", "Liège", 50.63, 5.57),
    ("CA", "Québec", 46.81, -71.21),
    ("CH", "Genève", 46.2, 6.14),
];
const SENTENCES: [&str; 8] = [
    "Les membres se retrouvent chaque mois, et chacun repart avec quelque chose à essayer.",
    "Tout ce qui est produit est **partagé**, et documenté pas à pas.",
    "On y vient pour apprendre, on y reste pour transmettre.",
    "Un espace en ligne garde la trace des projets et des décisions.",
    "Les nouvelles personnes sont accueillies par un binôme pendant les premières semaines.",
    "Le groupe s’appuie sur des lieux ouverts et sur des outils libres.",
    "Chaque projet a sa page, son calendrier et ses *référents*.",
    "Voyez aussi [le carnet du groupe](https://example.org/carnet) et ses archives.",
];

/// What is warned of: two spaces too many, a value twice, and below two addresses.
const FAULTS: &str = "\nseeks = [\"du  temps \", \"des outils\", \"des outils\"]\noffers = [\"un lieu \"]";

/// Numbers that look random and are the same on every machine (`SplitMix64`).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % sides as u64) as usize
    }

    /// Small numbers more often, as words are used (Zipf).
    pub fn zipf(&mut self, sides: usize) -> usize {
        let top = self.roll(sides) + 1;
        self.roll(top)
    }
}

/// Writes `coopdir.toml` and `groups/` with so many files; gives their bytes in all.
pub fn directory(root: &Path, groups: usize, style: Style) -> u64 {
    fs::create_dir_all(root.join("groups")).expect("made");
    let settings = if style == Style::Rich {
        rich::settings(&THEMES, groups)
    } else {
        "title = \"Bench\"\nlanguages = [\"fr\"]\n".to_owned()
    };
    fs::write(root.join("coopdir.toml"), settings).expect("written");
    let (mut dice, mut more) = (Dice(42), Dice(7));
    let mut bytes = 0;
    for number in 0..groups {
        let (slug, text) = group(number, groups, &mut dice, &mut more, style);
        bytes += text.len() as u64;
        fs::write(root.join(format!("groups/{slug}.toml")), text).expect("written");
    }
    bytes
}

/// The short name of the group of that number.
pub fn slug(number: usize) -> String {
    format!("{}-{}-{number}", WORDS[number % 32], WORDS[number / 32 % 32])
}

fn group(number: usize, groups: usize, dice: &mut Dice, rich: &mut Dice, style: Style) -> (String, String) {
    let (one, two) = (WORDS[number % 32], WORDS[number / 32 % 32]);
    let slug = slug(number);
    let theme = THEMES[dice.zipf(THEMES.len())];
    let (country, city, latitude, longitude) = CITIES[dice.zipf(CITIES.len())];
    let kind = ["thematic", "territorial", "support"][dice.zipf(3)];
    let mut out = String::new();
    let _ = write!(
        out,
        "name = \"{} {} {number}\"\nslug = \"{slug}\"\nsummary = \"Le groupe {one} {two} de {city}, autour de : \
         {theme}\"\ntype = \"{kind}\"\ndescription = \"\"\"\n",
        capital(one),
        two
    );
    for _ in 0..3 + dice.roll(4) {
        let _ = writeln!(out, "{}", SENTENCES[dice.roll(SENTENCES.len())]);
    }
    let more = THEMES[dice.zipf(THEMES.len())];
    let second = if more == theme { String::new() } else { format!(", \"{more}\"") };
    let (third, keys, place, tables) = if style == Style::Rich {
        let place = rich::place((country, city, latitude, longitude), rich);
        (rich::tag(rich), rich::keys(number, groups, rich), place, rich::tables(number, rich))
    } else {
        let place = format!(
            "country = \"{country}\"\ncity = \"{city}\"\nlatitude = {latitude}\nlongitude = {longitude}"
        );
        (String::new(), String::new(), place, String::new())
    };
    let _ = write!(
        out,
        "\"\"\"\ntags = [\"{theme}\"{second}{third}]{}{keys}\nmembers = {}\nverified = 2026-0{}-1{}\n\n[place]\n\
         {place}\n\n[links]\n",
        if style == Style::Faulty { FAULTS } else { "" },
        5 + dice.roll(900),
        1 + dice.roll(9),
        dice.roll(10)
    );
    for link in ["home", "news", "discussions", "projects", "join"] {
        let _ = writeln!(out, "{link} = \"https://{slug}.example.org/{link}\"");
    }
    if style == Style::Faulty {
        let _ = writeln!(out, "feed = \"http://{slug}.example.org/feed\"");
        let _ = writeln!(out, "calendar = \"https://{slug}.example.org/c?utm_source=lettre\"");
    }
    out.push_str(&tables);
    (slug, out)
}

fn capital(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}
