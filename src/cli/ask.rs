//! Questions at a terminal, one line each: they work with screen readers, over SSH and on
//! the plainest terminal.

use std::io::{self, BufRead, IsTerminal, Write};

use anyhow::Result;

use super::Ui;
use crate::failure::{Because, Failure};
use crate::msg;
use crate::visible;
use crate::words::Message;

/// Who answers. Questions go to stderr.
pub struct Asker<'a> {
    ui: &'a Ui,
    input: Box<dyn BufRead + 'a>,
}

impl std::fmt::Debug for Asker<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Asker").finish_non_exhaustive()
    }
}

impl<'a> Asker<'a> {
    /// The person at the terminal; `None` where nobody is, or with `--no-input`.
    #[must_use]
    pub fn at_terminal(ui: &'a Ui) -> Option<Self> {
        if ui.no_input || !io::stdin().is_terminal() {
            return None;
        }
        Some(Self { ui, input: Box::new(io::stdin().lock()) })
    }

    /// The answer to a question, without white space around it.
    ///
    /// # Errors
    /// When the person closes the input (`Ctrl-D`).
    pub fn line(&mut self, question: &str) -> Result<String> {
        let mut stderr = io::stderr().lock();
        let _ = write!(stderr, "{} ", visible::lines(question).trim_end());
        let _ = stderr.flush();
        drop(stderr);
        let mut line = String::new();
        let read = self.input.read_line(&mut line).because(|| Failure::new(msg!("fail-stdin")))?;
        if read == 0 {
            super::ui::to_stderr("");
            return Err(Failure::new(msg!("ask-left")).into());
        }
        Ok(line.trim().to_owned())
    }

    /// One of some letters; an empty answer is the first, and what is none of them is asked
    /// again.
    ///
    /// # Errors
    /// Like [`Asker::line`].
    pub fn letter(&mut self, question: &Message, letters: &[char]) -> Result<char> {
        let question = self.ui.words.say(question);
        loop {
            let answer = self.line(&question)?.to_lowercase();
            match (answer.chars().next(), letters.first()) {
                (None, Some(first)) => return Ok(*first),
                (Some(c), _) if letters.contains(&c) => return Ok(c),
                _ => self.ui.fault(&msg!("ask-letter")),
            }
        }
    }
}
