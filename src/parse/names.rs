//! What contributors write for the English names of keys and words: French, mostly.

use crate::fold::fold_words;

/// Folded name to key, dotted where it stands in a table.
const KEYS: &[(&str, &str)] = &[
    ("abonnement", "links.join"),
    ("activite", "activity"),
    ("actualites", "links.news"),
    ("adhesion", "links.join"),
    ("agenda", "links.calendar"),
    ("alias", "aliases"),
    ("animateurs", "people"),
    ("banniere", "banner"),
    ("besoins", "seeks"),
    ("calendrier", "links.calendar"),
    ("categorie", "type"),
    ("charte", "charter"),
    ("cherche", "seeks"),
    ("cree le", "founded"),
    ("creation", "founded"),
    ("date", "start"),
    ("date de creation", "founded"),
    ("debut", "start"),
    ("desinscription", "links.leave"),
    ("discussion", "links.discussions"),
    ("discussions", "links.discussions"),
    ("etat", "activity"),
    ("etiquettes", "tags"),
    ("fin", "end"),
    ("fonction", "role"),
    ("fondation", "founded"),
    ("groupe parent", "parent"),
    ("identifiant", "slug"),
    ("inscription", "links.join"),
    ("intitule", "title"),
    ("keywords", "tags"),
    ("langue", "language"),
    ("lat", "latitude"),
    ("lien", "url"),
    ("liens", "links"),
    ("lieu", "place"),
    ("lng", "longitude"),
    ("lon", "longitude"),
    ("long", "longitude"),
    ("link", "links"),
    ("membres", "members"),
    ("meeting", "meetings"),
    ("mots cles", "tags"),
    ("nom", "name"),
    ("nom court", "slug"),
    ("nombre de membres", "members"),
    ("offre", "offers"),
    ("ordre du jour", "summary"),
    ("parents", "parent"),
    ("partenaire", "partners"),
    ("partenaires", "partners"),
    ("partner", "partners"),
    ("pays", "place.country"),
    ("person", "people"),
    ("personnes", "people"),
    ("project", "projects"),
    ("projet", "projects"),
    ("projets", "projects"),
    ("propose", "offers"),
    ("recherche", "seeks"),
    ("rencontres", "meetings"),
    ("repetition", "repeat"),
    ("ressources", "links.resources"),
    ("resume", "summary"),
    ("reunion", "meetings"),
    ("reunions", "meetings"),
    ("site", "links.home"),
    ("site web", "links.home"),
    ("siteweb", "links.home"),
    ("sous titre", "summary"),
    ("statut", "activity"),
    ("suivi", "links.follow_up"),
    ("titre", "title"),
    ("traductions", "translations"),
    ("verifie", "verified"),
    ("ville", "place.city"),
    ("website", "links.home"),
];

/// Folded French word to the English word of a closed list.
const WORDS: &[(&str, &str)] = &[
    ("abandonne", "stopped"),
    ("actif", "active"),
    ("active", "active"),
    ("adresse", "url"),
    ("aide", "helper"),
    ("animateur", "facilitator"),
    ("animateurs", "facilitator"),
    ("animatrice", "facilitator"),
    ("appui", "support"),
    ("archive", "archived"),
    ("archivee", "archived"),
    ("arrete", "stopped"),
    ("autoriser", "allow"),
    ("avertir", "warn"),
    ("booleen", "boolean"),
    ("chef de projet", "project-lead"),
    ("choix", "choice"),
    ("clos", "archived"),
    ("coordinateur", "coordinator"),
    ("coordinatrice", "coordinator"),
    ("en cours", "active"),
    ("en preparation", "preparing"),
    ("en sommeil", "archived"),
    ("facilitateur", "facilitator"),
    ("facilitatrice", "facilitator"),
    ("ferme", "closed"),
    ("fini", "done"),
    ("geographique", "territorial"),
    ("idee", "idea"),
    ("inactif", "archived"),
    ("interdire", "deny"),
    ("local", "territorial"),
    ("moderateur", "moderator"),
    ("moderatrice", "moderator"),
    ("nombre", "number"),
    ("organisateur", "organiser"),
    ("organisatrice", "organiser"),
    ("organizer", "organiser"),
    ("ouvert", "open"),
    ("parrain", "sponsor"),
    ("porteur de projet", "project-lead"),
    ("porteuse de projet", "project-lead"),
    ("preparation", "preparing"),
    ("refuser", "deny"),
    ("responsable", "leader"),
    ("soutien", "support"),
    ("termine", "done"),
    ("territoire", "territorial"),
    ("territoriale", "territorial"),
    ("texte", "text"),
    ("thematique", "thematic"),
    ("theme", "thematic"),
];

/// The key that a name stands for, dotted.
pub fn key(name: &str) -> Option<&'static str> {
    let folded = fold_words(name);
    KEYS.iter().find(|(french, _)| *french == folded).map(|(_, key)| *key)
}

/// The word of a closed list that a French word stands for.
pub fn english(text: &str, words: &[&'static str]) -> Option<&'static str> {
    let folded = fold_words(text);
    let of_list = |word: &&&'static str| words.contains(word);
    let found = WORDS.iter().filter(|(french, _)| *french == folded).map(|(_, word)| word).find(of_list);
    // A word that differs from the English one by case or accents is not French.
    found.copied().filter(|word| fold_words(word) != folded)
}

/// A word for true or false, in French or English.
pub fn truth(text: &str) -> Option<bool> {
    match fold_words(text).as_str() {
        "true" | "yes" | "oui" | "vrai" | "on" => Some(true),
        "false" | "no" | "non" | "faux" | "off" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::{Activity, Kind};

    #[test]
    fn french_is_understood() {
        assert_eq!(key("Mots-clés"), Some("tags"));
        assert_eq!(key("Nom court"), Some("slug"));
        assert_eq!(english("Thématique", Kind::WORDS), Some("thematic"));
        assert_eq!(english("en préparation", Activity::WORDS), Some("preparing"));
        assert_eq!(english("archivé", Kind::WORDS), None);
        assert_eq!(truth("Oui"), Some(true));
    }
}
