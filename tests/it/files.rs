//! Files that cannot be read, or are nobody's group: each is named, none is opened
//! that should not be, none stops the rest.

use std::fs;

use chrono::NaiveDate;
use coopdir::words::Words;
use coopdir::{disk, parse, rules};

use crate::sandbox::Sandbox;

/// What is said of a folder: `path:line:column rule: message`.
fn said(sandbox: &Sandbox) -> Vec<String> {
    let words = Words::new("en");
    let (draft, read) = parse::read(disk::load(sandbox.root()).unwrap());
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let (directory, found) = rules::check(draft, read, today, &[]);
    let line = |finding: &coopdir::finding::Finding| {
        let source = directory.sources().get(finding.at.file);
        let at = source.position(finding.at.span.start);
        let message = words.say(&finding.message);
        format!("{}:{}:{} {}: {message}", source.path, at.line, at.column, finding.rule)
    };
    found.iter().map(line).collect()
}

#[test]
fn what_lies_beside_groups_is_pointed_out() {
    let sandbox = Sandbox::new()
        .group("cyou1", "")
        .file("groups/README.md", "# Groups")
        .file("groups/LICENSE", "CC0")
        .file("groups/.hidden", "")
        .file("groups/a.TOML", "")
        .file("groups/b.yaml", "")
        .file("groups/c.toml~", "")
        .file("groups/d.txt", "")
        .file("media/e.toml", "")
        .file("f.toml", "name = \"F\"\nslug = \"f\"\n")
        .file("tombi.toml", "toml-version = \"v1.0.0\"\n")
        .file("Coopdir.toml", "");
    let backup = "this file is not read: it looks like the backup of an editor";
    assert_eq!(
        said(&sandbox),
        [
            "Coopdir.toml:1:1 stray-file: this file is not read: the directory's own file is `coopdir.toml`",
            "f.toml:1:1 stray-file: this file is not read: it looks like a group, and groups belong in groups/",
            "groups/a.TOML:1:1 stray-file: this file is not read: `.toml` is written in small letters",
            "groups/b.yaml:1:1 stray-file: this file is not read: groups are written in TOML",
            &format!("groups/c.toml~:1:1 stray-file: {backup}"),
            "groups/d.txt:1:1 stray-file: this file is not read: groups are `.toml` files",
            "media/e.toml:1:1 stray-file: this file is not read: groups belong in groups/",
        ]
    );
}

#[test]
fn a_large_file_is_not_opened() {
    let sandbox = Sandbox::new().group("cyou1", "");
    let file = fs::File::create(sandbox.path("groups/big.toml")).unwrap();
    file.set_len(1 << 33).unwrap();
    assert_eq!(
        said(&sandbox),
        ["groups/big.toml:1:1 large-file: 8388608 KiB: a file here has at most 64 KiB"]
    );
}

#[test]
fn the_first_byte_that_is_not_utf_8_is_pointed_at() {
    let sandbox = Sandbox::new().file("groups/ecole.toml", b"slug = \"ecole\"\nname = \"\xc9cole\"\n");
    assert_eq!(said(&sandbox), ["groups/ecole.toml:2:9 not-utf-8: from here on the file is not UTF-8"]);
}

#[test]
fn names_that_hide_something_are_refused() {
    let sandbox = Sandbox::new().group("cyou1", "").file("groups/a\u{200b}b.toml", "");
    assert_eq!(
        said(&sandbox),
        ["groups/a\u{200b}b.toml:1:1 bad-file-name: \
             this file name holds characters that cannot be seen or read"]
    );
}

#[cfg(unix)]
#[test]
fn links_and_pipes_are_named_and_left_alone() {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    let sandbox = Sandbox::new().group("cyou1", "").file("elsewhere/x.toml", "");
    symlink("/etc/passwd", sandbox.path("groups/link.toml")).unwrap();
    symlink(sandbox.path("elsewhere"), sandbox.path("groups/africa")).unwrap();
    symlink(sandbox.path("elsewhere"), sandbox.path("media")).unwrap();
    assert!(Command::new("mkfifo").arg(sandbox.path("groups/pipe.toml")).status().unwrap().success());
    let link = "special-file: this is a symbolic link, and is not followed";
    assert_eq!(
        said(&sandbox),
        [
            format!("groups/africa:1:1 {link}"),
            format!("groups/link.toml:1:1 {link}"),
            "groups/pipe.toml:1:1 special-file: this is not an ordinary file, and is not opened".to_owned(),
            format!("media:1:1 {link}"),
        ]
    );
}

#[test]
fn a_file_where_a_folder_belongs_is_named() {
    let folder = "special-file: a folder is expected here, and this is none";
    let sandbox = Sandbox::new().file("coopdir.toml", "").file("groups", "x").file("media", "x");
    assert_eq!(said(&sandbox), [format!("groups:1:1 {folder}"), format!("media:1:1 {folder}")]);
}

#[test]
fn a_label_is_one_line() {
    let sandbox = Sandbox::new().group("cyou1", "[links.other]\n\"a\\u000bb\" = \"https://example.org/\"\n");
    let expected = "groups/cyou1.toml:6:3 control-character: `links.other.\"a\\u000Bb\"` holds the control character U+000B";
    assert_eq!(said(&sandbox), [expected]);
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;

    let sandbox = Sandbox::new().group("cyou1", "").group("secret", "");
    let path = sandbox.path("groups/secret.toml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    // Root may read everything.
    if fs::File::open(&path).is_err() {
        let expected =
            "groups/secret.toml:1:1 unreadable-file: the system does not let it be read: permission denied";
        assert_eq!(said(&sandbox), [expected]);
    }
}
