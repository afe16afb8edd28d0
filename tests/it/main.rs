//! The program as its users meet it: folders in, whole outputs out.

mod rule_docs;
mod sandbox;
mod smoke;
mod tidy;
