//! Every rule, sorted by id, one line each. A test holds this list against the
//! folder and the pages.

use super::Rule;

pub const RULES: &[Rule] = &[
    super::bidi_control::RULE,
    super::control_character::RULE,
    super::expired_exception::RULE,
    super::long_summary::RULE,
    super::missing_key::RULE,
    super::mixed_script::RULE,
    super::not_nfc::RULE,
    super::slug_shape::RULE,
    super::stray_space::RULE,
    super::toml_syntax::RULE,
    super::unknown_rule::RULE,
    super::unused_exception::RULE,
    super::zero_width::RULE,
];
