//! The script of embeds, at an address that is frozen.

use super::Mount;
use crate::site::context::Site;
use crate::site::route::Address;
use crate::site::widget;

pub fn files<'a>(_: &'a Site<'a>) -> Vec<Mount<'a>> {
    vec![Mount::new(Address::widget(), || Ok(widget::text().into_bytes()))]
}
