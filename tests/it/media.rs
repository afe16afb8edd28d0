//! Rules over images that no example in a page can hold: their bytes.

use chrono::NaiveDate;
use coopdir::words::Words;
use coopdir::{disk, parse, rules};

use crate::sandbox::{Sandbox, png};

/// What is found, as `[rule] path: message`.
fn found(sandbox: &Sandbox) -> Vec<String> {
    let (draft, read) = parse::read(disk::load(sandbox.root()).expect("read"));
    let words = Words::new("en");
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
    let (directory, found) = rules::check(draft, read, today, &[]);
    let path = |f: &coopdir::finding::Finding| directory.sources().get(f.at.file).path.clone();
    found.iter().map(|f| format!("[{}] {}: {}", f.rule, path(f), words.say(&f.message))).collect()
}

fn banner(width: u32, height: u32) -> Vec<String> {
    found(&Sandbox::new().group("cyou1", "banner = \"b.png\"\n").file("media/b.png", png(width, height)))
}

#[test]
fn a_banner_is_wide_and_flat() {
    assert_eq!(banner(1920, 160), [] as [&str; 0]);
    assert_eq!(banner(960, 120), [] as [&str; 0]);
    let shape = "[banner-shape] groups/cyou1.toml: the banner `b.png` is 1000 × 1000 pixels, \
                 which is not wide and flat";
    assert_eq!(banner(1000, 1000), [shape]);
    let small = "[banner-shape] groups/cyou1.toml: the banner `b.png` is only 900 pixels wide";
    assert_eq!(banner(900, 90), [small]);
    assert_eq!(banner(0, 0).len(), 1, "a size of nothing is no shape");
}

#[test]
fn an_image_is_light() {
    let weigh = |bytes: usize| {
        let mut image = png(400, 400);
        image.resize(bytes, 0);
        found(&Sandbox::new().group("cyou1", "logo = \"l.png\"\n").file("media/l.png", image))
    };
    assert_eq!(weigh(300_000), [] as [&str; 0]);
    assert_eq!(weigh(300_001), ["[large-media] media/l.png: media/l.png weighs 301 kB"]);
}

#[test]
fn an_image_is_what_its_name_says() {
    let sandbox = Sandbox::new()
        .group("cyou1", "logo = \"a.jpg\"\nbanner = \"b.pdf\"\n")
        .file("media/a.jpg", png(400, 400))
        .file("media/b.pdf", "%PDF-1.7")
        .file("media/a.jpg.license", "CC0-1.0")
        .file("media/README.md", "Where these are from");
    assert_eq!(
        found(&sandbox),
        [
            "[wrong-media] media/a.jpg: media/a.jpg is in truth a PNG image",
            "[wrong-media] media/b.pdf: media/b.pdf is not an image that a page can show",
        ]
    );
}

#[test]
fn a_group_that_cannot_be_read_uses_what_it_may() {
    let sandbox = Sandbox::new().file("media/l.png", png(400, 400)).file("groups/a.toml", "logo = \"l.png");
    let rules: Vec<_> = found(&sandbox).iter().filter(|f| f.contains("unused-media")).cloned().collect();
    assert_eq!(rules, [] as [&str; 0]);
}
