//! JSON Schemas of the group and directory files, made from the tables that the reader follows.
