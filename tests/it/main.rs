//! The program as its users meet it: folders in, whole outputs out.

mod sandbox;
mod smoke;
