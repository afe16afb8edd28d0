//! Every rule, sorted by id, one line each. A test holds this list against the
//! folder and the pages.

use super::Rule;

pub const RULES: &[Rule] = &[
    super::expired_exception::RULE,
    super::missing_key::RULE,
    super::slug_shape::RULE,
    super::toml_syntax::RULE,
    super::unknown_rule::RULE,
    super::unused_exception::RULE,
];
