//! Every kind of page, at two widths, in two schemes, with and without scripts: axe is content,
//! nothing is wider than the window, nothing is said on the console, asked of others or stored.

use std::fs;

use crate::browser::{Browser, artefact};
use crate::kinds;

const SMALL: (u32, u32) = (320, 700);
const WIDE: (u32, u32) = (1280, 900);

#[test]
fn every_kind_is_sound_at_320_light() {
    sound("320-light", SMALL, false);
}

#[test]
fn every_kind_is_sound_at_320_dark() {
    sound("320-dark", SMALL, true);
}

#[test]
fn every_kind_is_sound_at_1280_light() {
    sound("1280-light", WIDE, false);
}

#[test]
fn every_kind_is_sound_at_1280_dark() {
    sound("1280-dark", WIDE, true);
}

fn sound(name: &str, (width, height): (u32, u32), dark: bool) {
    let site = kinds::directory().build();
    let browser = Browser::on(&site);
    browser.size(width, height);
    if dark {
        browser.dark();
    }
    let (mut wrong, mut undecided) = (Vec::new(), Vec::new());
    for (kind, path) in kinds::pages(&site) {
        // What colours change is seen with scripts; the rest is the same in the dark.
        for scripts in [true, false].into_iter().filter(|scripts| *scripts || !dark) {
            browser.scripts(scripts).open(&path);
            if !scripts && browser.eval("document.querySelector('script[src]') === null") == true {
                continue; // the same page again
            }
            let at = format!("{kind}{}", if scripts { "" } else { " without scripts" });
            let shot = format!("pages/{name}/{}", at.replace(['/', ' '], "-").replace('*', "one"));
            browser.screenshot(&shot);
            let found = browser.axe_found();
            wrong.extend(found.violations.iter().map(|line| format!("{at}: {line}")));
            undecided.extend(found.incomplete.iter().map(|line| format!("{at}: {line}")));
            wrong.extend(browser.noise().iter().map(|line| format!("{at}: {line}")));
            wrong.extend(browser.too_wide().map(|line| format!("{at}: {line}")));
        }
    }
    fs::write(artefact(&format!("pages/{name}/undecided.txt")), undecided.join("\n")).expect("written");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
