//! What asks, driven through a pseudo-terminal: the questions of `add`, the editor of `edit`.

use rexpect::session::{PtySession, spawn_command};

use crate::sandbox::Sandbox;

/// Far longer than anything takes: it ends a test that hangs.
const PATIENCE: Option<u64> = Some(60_000);

const SETTINGS: &str = "languages = [\"fr\"]\n\n[[ecosystems]]\nslug = \"eco\"\ntitle = \"Écosystème\"\ntag = \"eco\"\n\n\
                        [tags.energie]\nlabel.fr = \"Énergie\"\n";

fn directory() -> Sandbox {
    Sandbox::new().file("coopdir.toml", SETTINGS).group("alpha", "tags = [\"eco\", \"energie\"]\n")
}

/// A person at a terminal.
struct Person {
    session: PtySession,
}

impl Person {
    fn runs(sandbox: &Sandbox, args: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut command = sandbox.command(args);
        command.env("LC_ALL", "C.UTF-8").env("TERM", "dumb").env("COLUMNS", "200");
        command.envs(environment.iter().copied());
        Self { session: spawn_command(command, PATIENCE).expect("it starts") }
    }

    /// Waits for the question, then types the answer.
    fn asked(&mut self, question: &str, answer: &str) -> String {
        let before = self.sees(question);
        self.session.send_line(answer).expect("typed");
        before
    }

    /// Waits for a text; gives what came before it.
    fn sees(&mut self, text: &str) -> String {
        // Every byte comes as a character of its own.
        let bytes: String = text.bytes().map(char::from).collect();
        self.session.exp_string(&bytes).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    /// Its last words and its exit code.
    fn ends(mut self) -> (String, i32) {
        let rest = self.session.exp_eof().expect("it ends");
        // `Exited(Pid(1), 0)`, or `Signaled(…)`: the type itself is not public.
        let status = format!("{:?}", self.session.process().wait().expect("it ends"));
        let code =
            status.strip_prefix("Exited(").and_then(|rest| rest.trim_end_matches(')').rsplit(", ").next());
        (rest, code.and_then(|code| code.parse().ok()).unwrap_or(-1))
    }
}

#[test]
fn four_answers_make_a_group() {
    let sandbox = directory();
    let mut person = Person::runs(&sandbox, &["add"], &[]);
    person.asked("1/4 Name of the group:", "");
    person.sees("this is needed");
    person.asked("1/4 Name of the group:", "Coop-group Togo");
    person.asked("2/4 What it is", "?");
    person.asked("2/4 What it is", "Solutions for tomorrow");
    person.sees("1) Thematic");
    person.asked("3/4 Type:", "7");
    person.asked("3/4 Type:", "club");
    person.sees("there is no type `club`");
    person.asked("3/4 Type:", "2");
    person.asked("4/4 Short name, for addresses [coop-group-togo]:", "alpha");
    person.sees("`alpha` is taken");
    person.asked("4/4 Short name, for addresses [coop-group-togo]:", "<");
    person.asked("3/4 Type [2]:", "");
    person.asked("4/4 Short name, for addresses [coop-group-togo]:", "");
    person.asked("Complete it now? y/N:", "");
    person.sees("name = \"Coop-group Togo\"");
    person.asked("Write groups/coop-group-togo.toml? [Y/n/m(odify)]", "");
    let (rest, code) = person.ends();
    assert!(code == 0 && rest.contains("groups/coop-group-togo.toml written"), "{rest}");
    assert_eq!(
        sandbox.read("groups/coop-group-togo.toml"),
        "name = \"Coop-group Togo\"\nslug = \"coop-group-togo\"\nsummary = \"Solutions for tomorrow\"\n\
         type = \"territorial\"\n"
    );
}

#[test]
fn more_is_asked_of_those_who_want() {
    let sandbox = directory();
    let args = ["add", "--name", "Alphas", "--type", "support", "--ui-lang", "fr"];
    let mut person = Person::runs(&sandbox, &args, &[]);
    person.asked("1/2 Ce qu’il est", "Un groupe");
    person.asked("2/2 Nom court, pour les adresses [alphas] :", "beta");
    person.asked("Compléter maintenant ? o/N :", "o");
    person.asked("Pays, par son nom ou son code :", "Atlantide");
    person.sees("il n’y a pas de pays `Atlantide`");
    person.asked("Pays, par son nom ou son code :", "togo");
    person.sees("→ Togo (TG)");
    person.asked("Ville :", "Lomé");
    person.asked("Mots clés, séparés par des virgules :", "Énergies, ENERGIE, fablabs");
    person.sees("« energie » est l’orthographe de cet annuaire");
    person.sees("« fablabs » est un nouveau mot clé");
    person.sees("1) Écosystème");
    person.asked("par numéros ou noms :", "1");
    person.asked("Activité [2] :", "<");
    person.asked("par numéros ou noms [1] :", "-");
    person.asked("Activité [2] :", "1");
    person.asked("Accueil (adresse) :", "javascript:alert(1)");
    person.asked("Accueil (adresse) :", "coop.example/beta");
    person.sees("→ https://coop.example/beta");
    person.asked("Membres, environ :", "≈ 60");
    person.asked("est-ce vrai de ce groupe ? o/n :", "oui");
    person.asked("est-ce vrai de ce groupe ? o/n :", "");
    person.asked("est-ce vrai de ce groupe ? o/n :", "non");
    person.asked("D’autres services ?", "o");
    person.asked("Rejoindre le groupe (adresse) :", "a@b.example");
    for _ in 0..5 {
        person.asked("(adresse) :", "");
    }
    person.asked("Écrire groups/beta.toml ? [O/n/m(odifier)]", "o");
    let (rest, code) = person.ends();
    assert_eq!(code, 0, "{rest}");
    assert_eq!(
        sandbox.read("groups/beta.toml"),
        "name = \"Alphas\"\nslug = \"beta\"\nsummary = \"Un groupe\"\ntype = \"support\"\n\
         tags = [\"Énergies\", \"energie\", \"fablabs\"]\nactivity = \"preparing\"\nmembers = 60\n\
         members_on = 2026-11-24\n\n[place]\ncountry = \"TG\"\ncity = \"Lomé\"\n\n[links]\n\
         home = \"https://coop.example/beta\"\njoin = \"mailto:a@b.example\"\n\n[charter]\nopen = true\nsharing = false\n"
    );
}

#[test]
fn who_leaves_leaves_nothing() {
    let sandbox = directory();
    for (key, code) in [(Some('d'), 2), (Some('c'), -1), (None, 0)] {
        let mut person = Person::runs(&sandbox, &["add", "--name", "Beta", "--summary", "x"], &[]);
        person.sees("1/2 Type:");
        if let Some(key) = key {
            person.session.send_control(key).expect("typed");
        } else {
            person.asked("", "support");
            person.asked("[beta]:", "");
            person.asked("y/N:", "n");
            person.asked("[Y/n/m(odify)]", "n");
        }
        let (rest, ended) = person.ends();
        assert_eq!(ended, code, "{rest}");
    }
    assert_eq!(std::fs::read_dir(sandbox.path("groups")).expect("groups").count(), 1);
}

#[test]
fn what_the_editor_leaves_is_checked() {
    let sandbox = directory()
        .file("bad.sh", "sed -i 's/type = .*/type = \"club\"/' \"$1\"\n")
        .file("good.sh", "sed -i 's/type = .*/type = \"thematic\"/' \"$1\"\n");
    let before = sandbox.read("groups/alpha.toml");
    let editor = |name: &str| format!("sh {}", sandbox.path(name).display());
    let mut person = Person::runs(&sandbox, &["edit", "alpha"], &[("EDITOR", &editor("bad.sh"))]);
    person.sees("unknown-value");
    person.asked("[R/a]", "r");
    person.sees("unknown-value");
    person.asked("[R/a]", "a");
    let (rest, code) = person.ends();
    assert!(code == 0 && rest.contains("nothing was written"), "{rest}");
    assert_eq!(sandbox.read("groups/alpha.toml"), before);
    let person = Person::runs(&sandbox, &["edit", "alpha"], &[("EDITOR", &editor("good.sh"))]);
    let (rest, code) = person.ends();
    assert_eq!(code, 0, "{rest}");
    assert_eq!(sandbox.read("groups/alpha.toml"), before.replace("\"support\"", "\"thematic\""));
    let args = ["add", "--name", "Beta", "--summary", "x", "--type", "support", "--edit", "--yes"];
    let person = Person::runs(&sandbox, &args, &[("EDITOR", &editor("good.sh"))]);
    let (rest, code) = person.ends();
    assert_eq!(code, 0, "{rest}");
    assert!(sandbox.read("groups/beta.toml").contains("type = \"thematic\""));
    let person = Person::runs(&sandbox, &["edit", "alpha"], &[("EDITOR", "false")]);
    assert_eq!(person.ends().1, 2);
}
