//! The files of a directory as they were at a commit: their names and digests first, their
//! contents only where they are asked for.
//!
//! git never looks at the work tree here, so that no filter or attribute of a repository has
//! a say in what is compared.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::{point, run, run_on, said};
use crate::failure::Failure;
use crate::msg;

/// What a commit holds of a directory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    /// Its whole id.
    pub commit: String,
    /// Whether it is not known where the branches parted: a clone that holds the last commits
    /// alone.
    pub shallow: bool,
    /// By the path from the directory's root.
    pub files: BTreeMap<String, Entry>,
    /// Other files that changed until they were committed or staged, sorted: `README.md`.
    pub others: Vec<String>,
}

/// A file as a commit names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub mode: Mode,
    /// The id of its content, in hexadecimal.
    pub id: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    File,
    Link,
    /// Another repository.
    Module,
}

/// The content of a file, as far as it can be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blob {
    Bytes(Vec<u8>),
    /// Its size, more than was asked for.
    Large(u64),
    /// A partial clone has it not.
    Missing,
}

/// The folders and files that make a directory.
const PARTS: [&str; 4] = ["coopdir.toml", "groups", "media", "templates"];

/// What the directory at `root` held at `revision`; where that is on another branch, at the
/// point where the branches parted.
///
/// # Errors
/// When there is no git, no repository or no such revision.
pub fn tree(root: &Path, revision: &str) -> Result<Tree> {
    let point = point(root, revision).map_err(|error| match error.downcast::<Failure>() {
        Ok(failure) if failure.message.id == "fail-git-repository" => {
            failure.help(msg!("diff-no-repository-help")).into()
        }
        Ok(failure) => failure.into(),
        Err(error) => error,
    })?;
    let listed = run(root, &[&["ls-tree", "-r", "-z", &point.commit, "--"], &PARTS[..]].concat())?;
    let listed = listed.map_err(|said| Failure::new(msg!("fail-git", said = said)))?;
    // A name that is not UTF-8 is none of a directory's: such files are never read.
    let lines = listed.split(|b| *b == 0).filter_map(|line| std::str::from_utf8(line).ok());
    let files = lines.filter_map(entry).collect();
    // The index against the commit: no file is looked at.
    let others = ["diff-index", "--cached", "--name-only", "-z", "--no-renames", "--ignore-submodules=all"];
    let others = said(run(root, &[&others[..], &["--relative", &point.commit, "--", "."]].concat())?)?;
    let is_other = |path: &&str| {
        let first = path.split('/').next().unwrap_or(path);
        !path.is_empty() && !PARTS.contains(&first) && first != "site"
    };
    let others = others.split('\0').filter(is_other).map(str::to_owned).collect();
    Ok(Tree { commit: point.commit, shallow: point.shallow, files, others })
}

/// `100644 blob 4b825dc…<TAB>groups/a.toml`
fn entry(line: &str) -> Option<(String, Entry)> {
    let (facts, path) = line.split_once('\t')?;
    let mut facts = facts.split(' ');
    let mode = match facts.next()? {
        "120000" => Mode::Link,
        "160000" => Mode::Module,
        _ => Mode::File,
    };
    let id = facts.nth(1)?.to_owned();
    Some((path.to_owned(), Entry { mode, id }))
}

/// The id that git gives to a content, of as many digits as `like`.
#[must_use]
pub fn blob_id(bytes: &[u8], like: &str) -> String {
    let head = format!("blob {}\0", bytes.len());
    if like.len() == 64 {
        return hex(&Sha256::new().chain_update(head).chain_update(bytes).finalize());
    }
    hex(&Sha1::new().chain_update(head).chain_update(bytes).finalize())
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The contents of blobs, each of at most so many bytes, in their order.
///
/// # Errors
/// When git cannot be run, or does not answer as it does.
pub fn blobs(root: &Path, wanted: &[(&str, u64)]) -> Result<Vec<Blob>> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let broken = || Failure::new(msg!("fail-git-answer"));
    let list = |ids: &[&str]| ids.iter().flat_map(|id| [*id, "\n"]).collect::<String>();
    let ids: Vec<&str> = wanted.iter().map(|(id, _)| *id).collect();
    let sizes = said(run_on(root, &["cat-file", "--batch-check"], list(&ids).as_bytes())?)?;
    let sizes: Vec<Option<u64>> = sizes.lines().map(size).collect();
    if sizes.len() != wanted.len() {
        return Err(broken().into());
    }
    let fits = |(size, (_, limit)): (&Option<u64>, &(&str, u64))| size.is_some_and(|size| size <= *limit);
    let read: Vec<&str> =
        sizes.iter().zip(wanted).filter(|pair| fits(*pair)).map(|(_, (id, _))| *id).collect();
    let answer = match &read[..] {
        [] => Vec::new(),
        read => run_on(root, &["cat-file", "--batch"], list(read).as_bytes())?
            .map_err(|said| Failure::new(msg!("fail-git", said = said)))?,
    };
    let mut rest = &answer[..];
    let mut found = Vec::with_capacity(wanted.len());
    for pair in sizes.iter().zip(wanted) {
        found.push(match pair.0 {
            None => Blob::Missing,
            Some(size) if !fits(pair) => Blob::Large(*size),
            Some(_) => {
                let (bytes, after) = next(rest).ok_or_else(broken)?;
                rest = after;
                Blob::Bytes(bytes.to_vec())
            }
        });
    }
    Ok(found)
}

/// `<id> blob <size>`; `<id> missing` is none.
fn size(line: &str) -> Option<u64> {
    let mut parts = line.rsplit(' ');
    let size = parts.next()?.parse().ok()?;
    (parts.next()? == "blob").then_some(size)
}

/// The first content of an answer, and what follows it.
fn next(answer: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = answer.iter().position(|b| *b == b'\n')?;
    let size = usize::try_from(size(std::str::from_utf8(answer.get(..end)?).ok()?)?).ok()?;
    let rest = answer.get(end + 1..)?;
    Some((rest.get(..size)?, rest.get(size + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_that_of_git() {
        // `printf 'hello\n' | git hash-object --stdin`
        let like = "ce013625030ba8dba906f756967f9e9ca394464a";
        assert_eq!(blob_id(b"hello\n", like), like);
        let longer = "2cf8d83d9ee29543b34a87727421fdecb7e3f3a183d337639025de576db9ebb4";
        assert_eq!(blob_id(b"hello\n", longer), longer);
    }

    #[test]
    fn entries_and_answers_are_read() {
        let read = entry("120000 blob 1a\tgroups/a b\tc.toml").unwrap();
        assert_eq!(read, ("groups/a b\tc.toml".to_owned(), Entry { mode: Mode::Link, id: "1a".to_owned() }));
        assert_eq!((size("1a blob 3"), size("1a missing"), size("1a tree 3")), (Some(3), None, None));
        assert_eq!(next(b"1a blob 3\na\nb\n2b blob 0\n\n"), Some((&b"a\nb"[..], &b"2b blob 0\n\n"[..])));
        assert_eq!(next(b"2b blob 0\n\n"), Some((&b""[..], &b""[..])));
        assert_eq!(next(b"2b blob 9\n\n"), None);
    }
}
