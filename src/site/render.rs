//! Pages into HTML: one engine, which escapes everything that is not marked safe.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::Result;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Value};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, HtmlEscape, Output, State, UndefinedBehavior, escape_formatter,
};
use serde::Serialize;

use super::assets::{self, Asset};
use super::context::value;
use super::plan::Plan;
use super::route::Links;
use super::tongue::Tongue;
use crate::failure::Failure;
use crate::msg;
use crate::words::{Arg, Words};

/// What links are made from.
#[derive(Debug)]
pub struct Ground {
    pub plan: Plan,
    pub links: Links,
    pub assets: BTreeMap<String, Asset>,
    /// The directory's own templates.
    pub own: BTreeMap<String, String>,
}

/// The templates, as pages of one language use them. Beside the built-ins of the engine
/// they have `t(id, …)`: a message; `link(address)`: a page in the same language, or in
/// `language=`; `file(address)`: a banner, a picture; `asset(name)`;
/// `there(address)`: whether a page or file is built.
///
/// # Errors
/// Never for the built-in templates.
pub fn environment(
    ground: &Arc<Ground>,
    tongues: &Arc<Vec<Tongue>>,
    n: usize,
) -> Result<Environment<'static>> {
    let mut env = Environment::new();
    // A name that is not there is a mistake to be told, not an empty place.
    env.set_undefined_behavior(UndefinedBehavior::SemiStrict);
    env.set_debug(false);
    env.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    // Only pages and maps of the site are made from templates: everything is escaped.
    env.set_auto_escape_callback(|_| AutoEscape::Html);
    env.set_formatter(written);
    let own = Arc::clone(ground);
    env.set_loader(move |name| Ok(assets::text(&own.own, name)));
    let here = Arc::clone(tongues);
    let ready = ready(&here[n]);
    env.add_function("t", move |id: &str, named: Kwargs| match ready.get(id) {
        Some(said) if named.args().next().is_none() => Ok(said.clone()),
        _ => say(&here[n], id, &named).map(Value::from),
    });
    let (here, with) = (Arc::clone(tongues), Arc::clone(ground));
    env.add_function("link", move |state: &State<'_, '_>, to: &str, named: Kwargs| {
        let language: Option<&str> = named.get("language")?;
        named.assert_all_used()?;
        let tongue = match language {
            None => &here[n],
            Some(tag) => here.iter().find(|t| t.tag == tag).ok_or_else(|| refused(tag))?,
        };
        link(state, &with, &format!("{}{to}", tongue.prefix))
    });
    let (here, with) = (Arc::clone(tongues), Arc::clone(ground));
    env.add_function("there", move |to: &str| {
        with.plan.knows(to) || with.plan.knows(&format!("{}{to}", here[n].prefix))
    });
    let with = Arc::clone(ground);
    env.add_function("file", move |state: &State<'_, '_>, to: &str| link(state, &with, to));
    let with = Arc::clone(ground);
    env.add_function("asset", move |state: &State<'_, '_>, name: &str| {
        let asset = with.assets.get(name).ok_or_else(|| refused(name))?;
        link(state, &with, asset.address.as_str())
    });
    Ok(env)
}

/// What is wrong with the form of a directory's own templates, each by itself.
#[must_use]
pub fn broken(own: &BTreeMap<String, String>) -> Vec<Failure> {
    let names: BTreeSet<&str> = own.keys().map(String::as_str).collect();
    let pages = own.iter().filter(|(name, _)| !name.starts_with(assets::ASSETS));
    let error = |(name, text): (&String, &String)| {
        let mut env = Environment::new();
        SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()
            .map(|s| env.set_syntax(s))
            .ok()?;
        env.add_template_owned(name.clone(), text.clone()).err()
    };
    pages.filter_map(error).map(|error| explain(&error, &names)).collect()
}

/// The engine's own escaping, but for the slash, which it spells out too: harmless in
/// text and in quoted attributes, and addresses stay as people know them.
fn written(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    let Some(text) = value.as_str().filter(|_| !value.is_safe()) else {
        return escape_formatter(out, state, value);
    };
    // Most texts have nothing to escape.
    if !text.bytes().any(|b| matches!(b, b'<' | b'>' | b'&' | b'"' | b'\'')) {
        return out.write_str(text).map_err(Error::from);
    }
    for (n, part) in text.split('/').enumerate() {
        if n > 0 {
            out.write_str("/")?;
        }
        write!(out, "{}", HtmlEscape(part))?;
    }
    Ok(())
}

/// A text of HTML from a template of ours that needs no site: what people paste elsewhere.
///
/// # Errors
/// When the template is broken.
pub fn once(template: &str, with: &impl Serialize) -> Result<String> {
    let mut env = Environment::new();
    env.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    env.set_auto_escape_callback(|_| AutoEscape::Html);
    env.set_formatter(written);
    let made = env.render_str(template, value(with))?;
    Ok(made.trim_end().to_owned() + "\n")
}

fn refused(name: &str) -> Error {
    Error::new(ErrorKind::InvalidOperation, format!("`{name}` is unknown"))
}

/// What pages say without arguments, formed once.
fn ready(tongue: &Tongue) -> BTreeMap<&'static str, Value> {
    let ids = Words::ids().filter(|id| id.starts_with("site-"));
    ids.map(|id| (id, Value::from(tongue.word(id)))).collect()
}

fn say(tongue: &Tongue, id: &str, named: &Kwargs) -> Result<String, Error> {
    if !tongue.words.has(id) {
        return Err(refused(id));
    }
    let mut args = BTreeMap::new();
    for name in named.args() {
        let value: Value = named.get(name)?;
        let arg = value.as_i64().map_or_else(|| Arg::from(value.to_string()), Arg::from);
        args.insert(name.to_owned(), arg);
    }
    Ok(tongue.say_with(id, args))
}

/// A link from the page that is being rendered; an error when nothing is there.
fn link(state: &State<'_, '_>, ground: &Ground, to: &str) -> Result<String, Error> {
    let page = state.lookup("page").ok_or_else(|| refused("page"))?;
    let from = page.get_attr("address")?;
    let from = from.as_str().unwrap_or_default();
    if !ground.plan.knows(to) {
        let failure = Failure::new(msg!("fail-dead-link", page = from, target = to));
        return Err(Error::new(ErrorKind::InvalidOperation, "dead link").with_source(failure));
    }
    let rooted = page.get_attr("rooted")?.is_true();
    Ok(if rooted { ground.links.rooted(from, to) } else { ground.links.relative(from, to) })
}

/// An error of a template in words: which file, which line, what.
#[must_use]
pub fn explain(error: &Error, own: &BTreeSet<&str>) -> Failure {
    let (mut told, mut said) = (error, None);
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(now) = cause {
        said = said.or(now.downcast_ref::<Failure>());
        // The innermost error stands in the file at fault, not in one that includes it.
        if let Some(inner) = now.downcast_ref::<Error>().filter(|e| e.name().is_some()) {
            told = inner;
        }
        cause = now.source();
    }
    let name = told.name().unwrap_or("?");
    let place = told.line().map_or_else(|| name.to_owned(), |line| format!("{name}:{line}"));
    let own = own.contains(name);
    let place = if own { format!("templates/{place}") } else { place };
    if let Some(failure) = said {
        let failure = Failure::new(failure.message.clone());
        return failure.help(msg!("fail-dead-link-help", place = place));
    }
    let what = told.detail().map_or_else(|| told.kind().to_string(), |d| format!("{}: {d}", told.kind()));
    let failure = if own {
        Failure::new(msg!("fail-template-own", place = place, what = what))
    } else {
        Failure::new(msg!("fail-template", place = place, what = what))
    };
    failure.help(msg!("fail-template-help"))
}
