//! What contributors write for the English names of keys and words: French, mostly.

use crate::fold::fold_words;

/// Folded name to key, dotted where it stands in a table.
const KEYS: &[(&str, &str)] = &[
    ("abonnement", "links.join"),
    ("accueil", "links.home"),
    ("activite", "activity"),
    ("actualites", "links.news"),
    ("adhesion", "links.join"),
    ("administration", "links.admin"),
    ("agenda", "links.calendar"),
    ("alias", "aliases"),
    ("animateurs", "people"),
    ("apparente", "related"),
    ("banniere", "banner"),
    ("besoins", "seeks"),
    ("blog", "links.news"),
    ("calendrier", "links.calendar"),
    ("categorie", "type"),
    ("champs", "fields"),
    ("charte", "charter"),
    ("cherche", "seeks"),
    ("commune", "place.city"),
    ("compte le", "members_on"),
    ("creation", "founded"),
    ("cree le", "founded"),
    ("date de creation", "founded"),
    ("date de fondation", "founded"),
    ("date", "start"),
    ("debut", "start"),
    ("departement", "place.region"),
    ("desinscription", "links.leave"),
    ("discussion", "links.discussions"),
    ("discussions", "links.discussions"),
    ("etat", "activity"),
    ("etiquettes", "tags"),
    ("fin", "end"),
    ("flux", "links.feed"),
    ("fonction", "role"),
    ("fondation", "founded"),
    ("forum", "links.discussions"),
    ("groupe parent", "parent"),
    ("groupes lies", "related"),
    ("identifiant", "slug"),
    ("infos", "links.news"),
    ("inscription", "links.join"),
    ("intitule", "title"),
    ("keywords", "tags"),
    ("langue", "language"),
    ("langues", "languages"),
    ("lat", "latitude"),
    ("lettre d information", "links.news"),
    ("licence", "licence"),
    ("license", "licence"),
    ("lien", "url"),
    ("liens", "links"),
    ("lies", "related"),
    ("lieu", "place"),
    ("link", "links"),
    ("liste de discussion", "links.discussions"),
    ("lng", "longitude"),
    ("lon", "longitude"),
    ("long", "longitude"),
    ("meeting", "meetings"),
    ("membres au", "members_on"),
    ("membres", "members"),
    ("mis a jour", "verified"),
    ("mots cles", "tags"),
    ("newsletter", "links.news"),
    ("nom court", "slug"),
    ("nom", "name"),
    ("nombre de membres", "members"),
    ("nouvelles", "links.news"),
    ("offre", "offers"),
    ("ordre du jour", "summary"),
    ("page d accueil", "links.home"),
    ("parente", "parent"),
    ("parents", "parent"),
    ("partenaire", "partners"),
    ("partenaires", "partners"),
    ("partner", "partners"),
    ("pays", "place.country"),
    ("person", "people"),
    ("personnes", "people"),
    ("prenom", "name"),
    ("project", "projects"),
    ("projet", "projects"),
    ("projets en cours", "links.projects"),
    ("projets", "projects"),
    ("propose", "offers"),
    ("quand", "start"),
    ("quitter", "links.leave"),
    ("recherche", "seeks"),
    ("recurrence", "repeat"),
    ("rejoindre", "links.join"),
    ("rencontres", "meetings"),
    ("repetition", "repeat"),
    ("ressources", "links.resources"),
    ("resume", "summary"),
    ("reunion", "meetings"),
    ("reunions", "meetings"),
    ("rss", "links.feed"),
    ("s inscrire", "links.join"),
    ("sante", "health"),
    ("site web", "links.home"),
    ("site", "links.home"),
    ("siteweb", "links.home"),
    ("sous titre", "summary"),
    ("statut", "activity"),
    ("suivi", "links.follow_up"),
    ("territoire", "place"),
    ("titre", "title"),
    ("traductions", "translations"),
    ("verifie le", "verified"),
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
    ("avertissement", "warn"),
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
    ("erreur", "deny"),
    ("ferme", "closed"),
    ("fini", "done"),
    ("geographique", "territorial"),
    ("idee", "idea"),
    ("ignorer", "allow"),
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

/// The level of a rule that another program's word stands for.
pub fn level(text: &str) -> Option<&'static str> {
    match fold_words(text).as_str() {
        "false" | "off" | "ignore" | "none" | "skip" | "disable" | "disabled" | "0" => Some("allow"),
        "warning" | "info" | "notice" | "1" => Some("warn"),
        "error" | "err" | "forbid" | "2" => Some("deny"),
        _ => None,
    }
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
