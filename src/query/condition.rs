//! `--where`: a condition in minijinja's expression language, held against each group.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use minijinja::{Environment, Error, ErrorKind, Expression, UndefinedBehavior, Value};

use super::checked::{Checked, column};
use super::tokens::{Frame, Kind, Token, frame, tokens};
use crate::directory::{Asked, Directory, Fact};
use crate::failure::Failure;
use crate::group::Group;
use crate::msg;
use crate::settings::Settings;

/// Far more than a person writes, far less than would weigh.
const LONGEST: usize = 4000;

/// What one condition may spend on one group: some ten thousand instructions, so that
/// no expression hangs.
const FUEL: u64 = 20_000;

/// Where a missing value is as good as any other: it equals nothing, holds nothing,
/// is false, and its parts are missing too.
static LENIENT: LazyLock<Environment<'static>> = LazyLock::new(|| environment(UndefinedBehavior::Chainable));

/// Where a missing value is an error, which `--where` takes for "not known".
static STRICT: LazyLock<Environment<'static>> = LazyLock::new(|| environment(UndefinedBehavior::SemiStrict));

fn environment(undefined: UndefinedBehavior) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(undefined);
    environment.set_fuel(Some(FUEL));
    let functions: Vec<String> = environment.globals().map(|(name, _)| name.to_owned()).collect();
    for name in &functions {
        environment.remove_global(name);
    }
    // A value that the file does not give is undefined here; people say none.
    environment.add_test("none", |value: &Value| value.is_none() || value.is_undefined());
    environment
}

/// A condition, compiled.
///
/// A comparison of order (`<`, `>`) with a missing value is neither true nor false but
/// unknown, as in SQL: a group whose members nobody counted has neither more nor fewer
/// than a hundred, nor does `not` make it so.
#[derive(Debug)]
pub struct Condition {
    text: String,
    node: Node,
    /// The names it asks for.
    asked: Vec<Asked>,
}

#[derive(Debug)]
enum Node {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    Leaf { range: Range<usize>, expression: Expression<'static, 'static> },
}

impl Condition {
    /// # Errors
    /// When the text is no expression, or names what no group has; said with the place.
    pub fn new(text: &str, settings: &Settings) -> Result<Self, Failure> {
        if text.len() > LONGEST {
            return Err(Failure::new(msg!("where-too-long", max = LONGEST)));
        }
        let whole = STRICT.compile_expression_owned(text.to_owned()).map_err(|e| broken(text, &e))?;
        let tokens = tokens(text);
        let names: BTreeSet<String> = whole.undeclared_variables(false).into_iter().collect();
        Checked { text, tokens: &tokens, names: &names, settings }.check()?;
        let asked = names.iter().filter_map(|name| Asked::from_name(name)).collect();
        let node = build(text, &tokens, frame(text, &tokens))?;
        Ok(Self { text: text.to_owned(), node, asked })
    }

    /// Whether a group fulfils it.
    ///
    /// # Errors
    /// When an operation does not go with the group's values, such as `members in 3`.
    pub fn holds(&self, directory: &Directory, group: &Group) -> Result<bool, Failure> {
        let mut values = BTreeMap::new();
        for asked in &self.asked {
            let value = value(&directory.fact(group, *asked));
            if !value.is_undefined() {
                values.insert(asked.name(), value);
            }
        }
        let values = Value::from(values);
        let known = self.node.eval(&values).map_err(|(range, error)| self.failed(range, &error, group))?;
        Ok(known == Some(true))
    }

    fn failed(&self, range: Range<usize>, error: &Error, group: &Group) -> Failure {
        let part = self.text[range.clone()].to_owned();
        let column = column(&self.text, range.start + error.range().map_or(0, |r| r.start));
        let slug = group.slug.as_str();
        Failure::new(match error.kind() {
            ErrorKind::OutOfFuel => msg!("where-fuel", column = column, part = part),
            _ => msg!("where-operation", column = column, part = part, slug = slug),
        })
        .help(msg!("where-help"))
    }
}

impl Node {
    /// `None`: unknown. Kleene's logic of three values.
    fn eval(&self, values: &Value) -> Result<Option<bool>, (Range<usize>, Error)> {
        match self {
            Self::All(parts) => some(parts, values, false),
            Self::Any(parts) => some(parts, values, true),
            Self::Not(part) => Ok(part.eval(values)?.map(|known| !known)),
            Self::Leaf { range, expression } => match expression.eval(values.clone()) {
                Ok(value) => Ok(Some(value.is_true())),
                Err(error) if error.kind() == ErrorKind::UndefinedError => Ok(None),
                Err(error) => Err((range.clone(), error)),
            },
        }
    }
}

/// `decides` as soon as one part is so; unknown when one part is; else the contrary.
fn some(parts: &[Node], values: &Value, decides: bool) -> Result<Option<bool>, (Range<usize>, Error)> {
    let mut result = Some(!decides);
    for part in parts {
        match part.eval(values)? {
            Some(known) if known == decides => return Ok(Some(decides)),
            Some(_) => {}
            None => result = None,
        }
    }
    Ok(result)
}

fn build(text: &str, all: &[Token], frame: Frame) -> Result<Node, Failure> {
    let each = |parts: Vec<Frame>| -> Result<Vec<Node>, Failure> {
        parts.into_iter().map(|part| build(text, all, part)).collect()
    };
    Ok(match frame {
        Frame::All(parts) => Node::All(each(parts)?),
        Frame::Any(parts) => Node::Any(each(parts)?),
        Frame::Not(part) => Node::Not(Box::new(build(text, all, *part)?)),
        Frame::Leaf(range) => {
            let inside = |token: &&Token| range.start <= token.range.start && token.range.end <= range.end;
            let ordered = all.iter().filter(inside).any(|t| t.kind == Kind::Order);
            let environment: &'static Environment<'static> = if ordered { &STRICT } else { &LENIENT };
            let part = text[range.clone()].to_owned();
            let expression = environment.compile_expression_owned(part).map_err(|e| broken(text, &e))?;
            // A first run on nothing finds filters and tests that do not exist.
            if let Err(error) = expression.eval(())
                && matches!(error.kind(), ErrorKind::UnknownFilter | ErrorKind::UnknownTest)
            {
                let at = range.start + error.range().map_or(0, |r| r.start);
                let part = text[range.clone()].to_owned();
                let failure = Failure::new(msg!("where-filter", column = column(text, at), part = part));
                return Err(failure.help(msg!("where-help")));
            }
            Node::Leaf { range, expression }
        }
    })
}

fn broken(text: &str, error: &Error) -> Failure {
    let at = error.range().map_or(text.len(), |range| range.start).min(text.len());
    let ended = error.detail().is_some_and(|detail| detail.contains("end of input"));
    let at = if ended { text.trim_end().len() } else { at };
    let rest = text.get(at..).unwrap_or("").trim();
    let column = column(text, at);
    let failure = Failure::new(if rest.is_empty() {
        msg!("where-unfinished", column = column)
    } else {
        msg!("where-syntax", column = column, rest = crate::visible::cut(rest, 30).into_owned())
    });
    failure.help(msg!("where-help"))
}

/// Days are ISO texts, and `founded` is a year, so that both compare as one expects.
fn value(fact: &Fact<'_>) -> Value {
    match fact {
        Fact::Missing => Value::UNDEFINED,
        Fact::Text(text) => Value::from(*text),
        Fact::Number(number) => Value::from(*number),
        Fact::Decimal(number) => Value::from(*number),
        Fact::Boolean(truth) => Value::from(*truth),
        Fact::Day(day) => Value::from(day.to_string()),
        Fact::Founded(founded) => Value::from(founded.year()),
        Fact::List(list) => list.iter().copied().map(Value::from).collect(),
        Fact::Map(map) => Value::from(
            map.iter().map(|(key, fact)| ((*key).to_owned(), value(fact))).collect::<BTreeMap<_, _>>(),
        ),
    }
}
