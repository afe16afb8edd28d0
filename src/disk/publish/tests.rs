//! Publishing: what it writes, what it keeps, and what it will not touch.

use std::path::PathBuf;

use super::*;
use crate::site::{Content, OutFile};
use crate::source::Source;

/// A directory with a `groups/` folder, gone after the test.
struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("groups")).unwrap();
        Self { folder }
    }

    fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    fn write(&self, relative: &str, text: &str) {
        fs::create_dir_all(self.path(relative).parent().unwrap()).unwrap();
        fs::write(self.path(relative), text).unwrap();
    }

    fn publish(&self, out: &str, files: &[(&str, &str)]) -> Result<Published> {
        let files: Vec<_> = files.iter().map(|(path, text)| made(path, text)).collect();
        write(self.folder.path(), &self.path(out), &files, &Sources::default())
    }

    fn refused(&self, out: &str) -> String {
        let error = self.publish(out, &[("index.html", "x")]).expect_err(out).to_string();
        error
            .replace(&self.folder.path().canonicalize().unwrap().display().to_string(), "ROOT")
            .replace(&self.folder.path().display().to_string(), "ROOT")
    }

    /// Every file under a folder but our marker, with its text.
    fn files(&self, folder: &str) -> Vec<(String, String)> {
        let walk = walkdir::WalkDir::new(self.path(folder)).sort_by_file_name();
        let files = walk.into_iter().map(Result::unwrap).filter(|e| !e.file_type().is_dir());
        let named = files.map(|e| {
            let path = e.path().strip_prefix(self.path(folder)).unwrap().display().to_string();
            (path, fs::read_to_string(e.path()).unwrap_or_default())
        });
        named.filter(|(path, _)| path != MARKER).collect()
    }
}

fn write(root: &Path, out: &Path, files: &[OutFile], sources: &Sources) -> Result<Published> {
    publish(root, out, sources, |sink| files.iter().cloned().try_for_each(sink))
}

fn made(path: &str, text: &str) -> OutFile {
    OutFile { path: path.to_owned(), content: Content::Made(text.as_bytes().to_vec()), page: None }
}

fn pairs(files: &[(&str, &str)]) -> Vec<(String, String)> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn a_site_replaces_the_one_before_whole() {
    let home = Home::new();
    home.write("site/.gitkeep", "");
    let first = [("a/b/index.html", "ab"), ("index.html", "one"), ("old.html", "old")];
    let published = home.publish("site", &first).unwrap();
    assert_eq!(published, Published { files: 3, pages: 3, bytes: 8 });
    let second = [("a/index.html", "a"), ("index.html", "two")];
    home.publish("site", &second).unwrap();
    let expected = pairs(&[(".gitkeep", ""), ("a/index.html", "a"), ("index.html", "two")]);
    assert_eq!(home.files("site"), expected);
    let beside: Vec<_> = fs::read_dir(home.path(".")).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(beside.len(), 2, "nothing is left beside: {beside:?}");
}

#[test]
fn a_folder_is_made_where_there_is_none() {
    let home = Home::new();
    home.publish("new/public", &[("index.html", "x")]).unwrap();
    assert_eq!(home.files("new/public"), pairs(&[("index.html", "x")]));
}

#[cfg(unix)]
#[test]
fn modes_are_the_same_everywhere() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    home.publish("site", &[("a/index.html", "x")]).unwrap();
    let mode = |path| fs::metadata(home.path(path)).unwrap().permissions().mode() & 0o7777;
    assert_eq!([mode("site"), mode("site/a"), mode("site/a/index.html")], [0o755, 0o755, 0o644]);
}

#[test]
fn what_belongs_to_the_place_is_kept() {
    let home = Home::new();
    home.write("site/CNAME", "old.example.org");
    home.write("site/.nojekyll", "");
    home.publish("site", &[("index.html", "one")]).unwrap();
    // The folder is ours now, and may become a repository.
    home.write("site/.git/HEAD", "ref: refs/heads/pages");
    home.write("site/.git/objects/x", "y");
    home.write("site/note.txt", "mine");
    home.publish("site", &[("CNAME", "new.example.org"), ("index.html", "two")]).unwrap();
    let expected = pairs(&[
        (".git/HEAD", "ref: refs/heads/pages"),
        (".git/objects/x", "y"),
        (".nojekyll", ""),
        ("CNAME", "new.example.org"),
        ("index.html", "two"),
    ]);
    assert_eq!(home.files("site"), expected);
}

#[test]
fn folders_of_others_are_refused_by_name() {
    let home = Home::new();
    home.write("media/logo.svg", "<svg/>");
    home.write("thesis/chapter.md", "years of work");
    home.write("repo/.git/HEAD", "");
    home.write("file", "");
    home.write("false/.coopdir-site", "a file of that name");
    home.write("false/work.txt", "");
    let cases = [
        (".", "ROOT/. will not be replaced by a site: it holds ROOT"),
        ("..", "it holds ROOT"),
        ("groups", "ROOT/groups will not be replaced by a site: `groups` is no place for one"),
        ("groups/site", "ROOT/groups/site will not be replaced by a site: `groups` is no place for one"),
        ("media", "ROOT/media will not be replaced by a site: `media` is no place for one"),
        ("templates", "ROOT/templates will not be replaced by a site: `templates` is no place for one"),
        (".git/site", "ROOT/.git/site will not be replaced by a site: `.git` is no place for one"),
        (
            "thesis",
            "ROOT/thesis holds `chapter.md`, which `coopdir build` did not put there: nothing was written",
        ),
        ("repo", "ROOT/repo holds `.git`, which `coopdir build` did not put there: nothing was written"),
        (
            "false",
            "ROOT/false holds `work.txt`, which `coopdir build` did not put there: nothing was written",
        ),
        ("file", "ROOT/file is a file, not a folder"),
    ];
    for (out, message) in cases {
        assert!(home.refused(out).ends_with(message), "{out}: {}", home.refused(out));
    }
    let error = write(&home.path("."), Path::new("/"), &[], &Sources::default()).unwrap_err();
    assert_eq!(error.to_string(), "/ will not be replaced by a site: it holds /");
    let files = home.files("thesis");
    assert_eq!(files, pairs(&[("chapter.md", "years of work")]));
}

#[cfg(unix)]
#[test]
fn a_link_or_a_way_round_is_seen_through() {
    use std::os::unix::fs::symlink;
    let home = Home::new();
    fs::create_dir(home.path("real")).unwrap();
    symlink(home.path("real"), home.path("link")).unwrap();
    symlink(home.path("groups"), home.path("real/round")).unwrap();
    let links = "is a symbolic link: the site is written into real folders only";
    assert!(home.refused("link").ends_with(links));
    assert!(home.refused("link/").ends_with(links));
    assert!(home.refused("real/round/site").ends_with("`groups` is no place for one"));
    // The marker must be a regular file.
    home.write("elsewhere", &format!("{SIGNATURE}\n"));
    home.write("taken/work.txt", "");
    symlink(home.path("elsewhere"), home.path("taken").join(MARKER)).unwrap();
    assert!(home.refused("taken").contains("holds `work.txt`"));
}

#[test]
fn no_path_leaves_the_folder() {
    let home = Home::new();
    let paths = [
        "",
        "/etc/x",
        "../x",
        "a/../../x",
        "a//b",
        "a/",
        "./a",
        "a\\..\\b",
        "c:x",
        "a/.git/hooks/x",
        "A\u{1b}",
        "a\n",
        ".GIT/config",
        ".coopdir-site",
        "dot.",
        "end ",
        "a/.",
    ];
    for path in paths {
        let error = home.publish("site", &[(path, "x")]).expect_err(path);
        assert!(error.to_string().starts_with("the site cannot have a file named"), "{path}: {error}");
    }
    let error = home.publish("site", &[("a/X.html", ""), ("A/x.html", "")]).unwrap_err();
    let twice = "two files of the site would be one where case does not count: A/x.html and a/X.html";
    assert_eq!(error.to_string(), twice);
    assert!(!home.path("site").exists());
}

#[test]
fn what_fails_leaves_the_old_site() {
    let home = Home::new();
    home.publish("site", &[("index.html", "old")]).unwrap();
    // A file where a folder must be: the second write fails.
    let error = home.publish("site", &[("a", "x"), ("a/b", "y")]).unwrap_err();
    assert!(format!("{error:#}").starts_with("cannot write "), "{error:#}");
    assert_eq!(home.files("site"), pairs(&[("index.html", "old")]));
    assert!(!home.path(".site.coopdir-new").exists());
}

#[test]
fn what_a_killed_build_left_is_cleaned_by_the_next() {
    let home = Home::new();
    home.publish("site", &[("index.html", "one")]).unwrap();
    // Killed while writing; killed between two renames; killed before the repository moved.
    home.write(".site.coopdir-new/half.html", "half");
    fs::copy(home.path("site").join(MARKER), home.path(".site.coopdir-new").join(MARKER)).unwrap();
    home.write(".site.coopdir-new/.git/HEAD", "ref");
    fs::rename(home.path("site"), home.path(".site.coopdir-old")).unwrap();
    home.publish("site", &[("index.html", "two")]).unwrap();
    assert_eq!(home.files("site"), pairs(&[(".git/HEAD", "ref"), ("index.html", "two")]));
    assert!(!home.path(".site.coopdir-new").exists() && !home.path(".site.coopdir-old").exists());
    // What is not ours is neither cleaned nor taken from.
    home.write(".site.coopdir-new/thesis.md", "");
    home.write(".site.coopdir-new/CNAME", "");
    assert!(home.refused("site").ends_with("move it elsewhere"));
    assert_eq!(home.files(".site.coopdir-new").len(), 2);
}

#[test]
fn media_are_the_ones_that_were_checked() {
    let home = Home::new();
    home.write("media/logo.svg", "<svg/>");
    let sources = Sources::new(vec![Source::media("media/logo.svg", b"<svg/>".to_vec())]);
    let id = sources.iter().next().unwrap().0;
    let files = [OutFile { path: "media/logo.svg".into(), content: Content::Copied(id), page: None }];
    write(home.folder.path(), &home.path("site"), &files, &sources).unwrap();
    assert_eq!(home.files("site"), pairs(&[("media/logo.svg", "<svg/>")]));
    home.write("media/logo.svg", "<svg onload='x'/>");
    let error = write(home.folder.path(), &home.path("site"), &files, &sources).unwrap_err();
    assert_eq!(error.to_string(), "media/logo.svg changed while the site was built: build again");
    assert_eq!(home.files("site"), pairs(&[("media/logo.svg", "<svg/>")]));
}

#[test]
fn builds_at_once_wait_for_one_another() {
    let home = Home::new();
    std::thread::scope(|scope| {
        for number in 0..6 {
            let home = &home;
            scope.spawn(move || {
                let text = number.to_string();
                let files: Vec<_> = (0..50).map(|i| made(&format!("{i}/index.html"), &text)).collect();
                write(home.folder.path(), &home.path("site"), &files, &Sources::default()).unwrap();
            });
        }
    });
    let files = home.files("site");
    assert_eq!(files.len(), 50);
    assert!(files.iter().all(|(_, text)| *text == files[0].1), "one build's files, not a mixture");
}
