//! Every rule, sorted by id, one line each. A test holds this list against the
//! folder and the pages.

use super::Rule;

pub const RULES: &[Rule] = &[
    super::bad_date::RULE,
    super::bad_file_name::RULE,
    super::bad_number::RULE,
    super::bidi_control::RULE,
    super::control_character::RULE,
    super::duplicate_key::RULE,
    super::empty_value::RULE,
    super::expired_exception::RULE,
    super::french_word::RULE,
    super::large_file::RULE,
    super::line_break::RULE,
    super::long_list::RULE,
    super::long_summary::RULE,
    super::long_text::RULE,
    super::missing_key::RULE,
    super::mixed_script::RULE,
    super::newer_toml::RULE,
    super::not_nfc::RULE,
    super::not_utf_8::RULE,
    super::slug_shape::RULE,
    super::special_file::RULE,
    super::stray_file::RULE,
    super::stray_space::RULE,
    super::toml_syntax::RULE,
    super::unknown_key::RULE,
    super::unknown_rule::RULE,
    super::unknown_value::RULE,
    super::unreadable_file::RULE,
    super::unused_exception::RULE,
    super::wrong_type::RULE,
    super::zero_width::RULE,
];
