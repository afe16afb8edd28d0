//! The questions asked, one line each, with a way back and help.

use anyhow::Result;

use super::draft::{self, Draft, Whole};
use super::questions::{self, SERVICES, Step, understood};
use super::tell_alike;
use crate::amend::{Amendment, Change};
use crate::cli::Ui;
use crate::cli::ask::Asker;
use crate::failure::Failure;
use crate::finding::{Finding, Level};
use crate::fold::nearest;
use crate::group::LinkKind;
use crate::intake::Intake;
use crate::msg;
use crate::query::Wanted;

/// One answer.
#[derive(Debug, Clone)]
struct Answer {
    step: Step,
    /// As it was typed; empty: passed over.
    typed: String,
    changes: Vec<Amendment>,
}

#[derive(Debug)]
pub struct Wizard<'a, 'd, 'u> {
    draft: &'a Draft<'d>,
    intake: Intake<'a>,
    asker: &'a mut Asker<'u>,
    ui: &'u Ui,
    answers: Vec<Answer>,
    /// The groups that were said to be alike.
    told: Vec<String>,
}

impl<'a, 'd, 'u> Wizard<'a, 'd, 'u> {
    pub fn new(draft: &'a Draft<'d>, intake: Intake<'a>, asker: &'a mut Asker<'u>, ui: &'u Ui) -> Self {
        Self { draft, intake, asker, ui, answers: Vec::new(), told: Vec::new() }
    }

    /// Asks for all that is missing. Gives the answers, and the groups that were said to be
    /// alike.
    ///
    /// # Errors
    /// When the person leaves.
    pub fn ask(&mut self) -> Result<(Vec<Amendment>, Vec<String>)> {
        self.ui.note(&msg!("add-head"));
        let mut at = 0;
        loop {
            let steps = self.steps()?;
            let Some(step) = steps.get(at).cloned() else { break };
            let all = steps.iter().filter(|step| step.is_mandatory()).count();
            let number = step.is_mandatory().then_some((at + 1, all));
            if self.answered(&step, number)? {
                at += 1;
            } else if at == 0 {
                self.ui.fault(&msg!("add-first"));
            } else {
                at -= 1;
            }
        }
        let steps = self.steps()?;
        let kept = self.answers.iter().filter(|answer| steps.contains(&answer.step));
        Ok((kept.flat_map(|answer| answer.changes.clone()).collect(), std::mem::take(&mut self.told)))
    }

    /// The questions as far as the answers lead: those that flags answered are left out.
    fn steps(&self) -> Result<Vec<Step>> {
        let settings = self.intake.directory.settings();
        let mut steps = questions::mandatory(settings);
        steps.push(Step::More);
        if self.is_yes(&Step::More) {
            steps.extend(questions::optional(settings));
            steps.push(Step::Services);
            if self.is_yes(&Step::Services) {
                steps.extend(SERVICES.map(Step::Link));
            }
        }
        let given = self.draft.text(&[])?;
        steps.retain(|step| {
            let path = step.path();
            // Tags and ecosystems share a key: what flags give does not end the question.
            path.is_empty() || path == ["tags"] || draft::at(&given, &path).is_none()
        });
        Ok(steps)
    }

    fn typed(&self, step: &Step) -> Option<&str> {
        self.answers.iter().find(|answer| answer.step == *step).map(|answer| answer.typed.as_str())
    }

    fn is_yes(&self, step: &Step) -> bool {
        {
            let is = |typed: &str| self.intake.value(&["charter", "open"], typed).ok();
            self.typed(step).and_then(is) == Some(true.into())
        }
    }

    /// Asks until there is an answer. `false`: the person wants the question before.
    fn answered(&mut self, step: &Step, number: Option<(usize, usize)>) -> Result<bool> {
        let words = &self.ui.words;
        let default = self.default(step);
        let question = step.question(&self.intake, words);
        let question = match number {
            Some((n, all)) => words.say(&msg!("add-numbered", n = n, all = all, question = question)),
            None => question,
        };
        let prompt = match &default {
            Some(default) => msg!("add-prompt-default", question = question, default = default),
            None => msg!("add-prompt", question = question),
        };
        let choices = step.choices(&self.intake, words);
        loop {
            for (n, choice) in choices.iter().enumerate() {
                let (label, meaning) = (&choice.label, &choice.meaning);
                self.ui.fault(&msg!("add-choice", n = n + 1, label = label, meaning = meaning));
            }
            let line = self.asker.line(&self.ui.words.say(&prompt))?;
            let typed = match (line.as_str(), &default) {
                ("?", _) => {
                    crate::cli::ui::to_stderr(&step.help(&self.intake, &self.ui.words));
                    continue;
                }
                ("<", _) => return Ok(false),
                ("", Some(default)) => default.clone(),
                ("", None) | ("-", _) if step.is_mandatory() => {
                    self.ui.fault(&msg!("add-mandatory"));
                    continue;
                }
                ("" | "-", _) => String::new(),
                (line, _) => line.to_owned(),
            };
            if self.take(step, &typed)? {
                return Ok(true);
            }
        }
    }

    /// What an empty answer means: the answer given before, else what suggests itself.
    fn default(&self, step: &Step) -> Option<String> {
        if let Some(before) = self.typed(step).filter(|typed| !typed.is_empty()) {
            return Some(before.to_owned());
        }
        match step {
            Step::Slug => {
                let text = self.draft.text(&self.changes(None)).ok()?;
                draft::suggestion(&text).filter(|slug| self.draft.holder(slug).is_none())
            }
            Step::Activity => Some("2".to_owned()),
            _ => None,
        }
    }

    /// All that was answered, but for one question.
    fn changes(&self, but: Option<&Step>) -> Vec<Amendment> {
        let others = self.answers.iter().filter(|answer| Some(&answer.step) != but);
        others.flat_map(|answer| answer.changes.clone()).collect()
    }

    /// Keeps an answer unless something is wrong with it, which is said.
    fn take(&mut self, step: &Step, typed: &str) -> Result<bool> {
        let changes = match self.read(step, typed) {
            Ok(changes) => changes,
            Err(failure) => {
                self.ui.fault(&failure.message);
                if let Some(help) = &failure.help {
                    self.ui.fault(help);
                }
                return Ok(false);
            }
        };
        if let Some(value) = changes.first().and_then(|change| match &change.change {
            Change::Set(value) => Some(value),
            _ => None,
        }) {
            let understood = understood(step, typed, value, self.intake.language);
            if let Some(understood) = understood {
                self.ui.fault(&understood);
            }
        }
        if !changes.is_empty() && !self.stands(step, &changes)? {
            return Ok(false);
        }
        let answer = Answer { step: step.clone(), typed: typed.to_owned(), changes };
        match self.answers.iter_mut().find(|answer| answer.step == *step) {
            Some(before) => *before = answer,
            None => self.answers.push(answer),
        }
        Ok(true)
    }

    /// What an answer changes.
    fn read(&self, step: &Step, typed: &str) -> Result<Vec<Amendment>, Failure> {
        let path = step.path();
        if typed.is_empty() {
            return Ok(Vec::new());
        }
        let choices = step.choices(&self.intake, &self.ui.words);
        let word = |text: &str| {
            let at = text.parse::<usize>().ok()?.checked_sub(1)?;
            Some(choices.get(at)?.word.clone())
        };
        let set = |text: &str| {
            let text = word(text).unwrap_or_else(|| text.to_owned());
            Ok(vec![Amendment::new(&path, Change::Set(self.intake.value(&path, &text)?))])
        };
        match step {
            Step::More | Step::Services => {
                self.intake.value(&["charter", "open"], typed)?;
                Ok(Vec::new())
            }
            Step::Tags => {
                let tags = self.intake.items(&path, typed)?;
                self.tell_tags(typed, &tags);
                Ok(vec![Amendment::new(&path, Change::Add(tags))])
            }
            Step::Ecosystems => {
                let wanted = Wanted { directory: self.intake.directory, language: self.intake.language };
                let items = typed.split(',').map(str::trim).filter(|item| !item.is_empty());
                let tags: Result<Vec<String>, Failure> = items
                    .map(|item| wanted.ecosystem(&word(item).unwrap_or_else(|| item.to_owned())))
                    .collect();
                Ok(vec![Amendment::new(&path, Change::Add(tags?))])
            }
            Step::Slug => {
                let changes = set(typed)?;
                match self.draft.holder(typed) {
                    Some(path) => Err(self.draft.taken(typed, &path)),
                    None => Ok(changes),
                }
            }
            Step::Members => {
                let mut changes = set(typed)?;
                let day = self.intake.value(&["members_on"], "today")?;
                changes.push(Amendment::new(&["members_on"], Change::Set(day)));
                Ok(changes)
            }
            _ => set(typed),
        }
    }

    /// Says how each tag is spelled here, and which is new.
    fn tell_tags(&self, typed: &str, tags: &[String]) {
        let directory = self.intake.directory;
        let typed: Vec<&str> = typed.split(',').map(str::trim).collect();
        for tag in tags {
            let groups = directory.tagged(tag).count();
            let known = groups > 0 || directory.settings().tags.contains_key(tag);
            if known && !typed.contains(&tag.as_str()) {
                self.ui.fault(&msg!("add-tag-known", tag = tag, groups = groups));
            } else if !known {
                let all = directory.tags().map(|(tag, _)| tag);
                match nearest(tag, all) {
                    Some(near) => self.ui.fault(&msg!("add-tag-near", tag = tag, near = near)),
                    None => self.ui.fault(&msg!("add-tag-new", tag = tag)),
                }
            }
        }
    }

    /// Whether `check` lets the answer stand; what it says of it is said either way.
    fn stands(&mut self, step: &Step, changes: &[Amendment]) -> Result<bool> {
        let mut all = self.changes(Some(step));
        all.extend(changes.iter().cloned());
        let text = self.draft.text(&all)?;
        let slug = draft::suggestion(&text).unwrap_or_else(|| "new-group".to_owned());
        let whole = Whole { path: format!("groups/{slug}.toml"), slug, text };
        let judged = self.draft.judged(&whole);
        let own = step.path().join(".");
        let is_own = |finding: &&Finding| {
            let rest = finding.key.as_deref().and_then(|key| key.strip_prefix(&own));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
        };
        let mut denied = false;
        for finding in judged.findings.iter().filter(is_own) {
            denied |= finding.level == Level::Deny;
            match finding.level {
                Level::Deny => self.ui.fault(&finding.message),
                _ => self.ui.warn(&finding.message),
            }
            if let Some(help) = &finding.help {
                self.ui.fault(help);
            }
        }
        if !denied && matches!(step, Step::Name | Step::Link(LinkKind::Home)) {
            tell_alike(judged.group.as_ref(), self.draft, &mut self.told, self.ui);
        }
        Ok(!denied)
    }
}
