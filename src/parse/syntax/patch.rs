//! A text with repairs in it, and the way back from its offsets to those of the file.

use toml::de::{DeArray, DeTable, DeValue};

use crate::finding::Edit;
use crate::source::Span;

/// Repairs of one text, in order, without overlap.
#[derive(Debug, Default)]
pub struct Patch {
    edits: Vec<Edit>,
    /// For each edit, where its new text stands in the repaired text.
    placed: Vec<Span>,
}

impl Patch {
    /// Adds repairs, which are in order; earlier ones that they touch are dropped.
    pub fn add(&mut self, edits: &[Edit]) {
        let mut new: Vec<Edit> = Vec::with_capacity(edits.len());
        for edit in edits {
            while new.pop_if(|last| touch(last.span, edit.span)).is_some() {}
            new.push(edit.clone());
        }
        // A file may need a repair on every line: each old one is looked up among the new.
        self.edits.retain(|old| {
            let before = |edit: &Edit| edit.span.end <= old.span.start && edit.span != old.span;
            let next = new.get(new.partition_point(before));
            next.is_none_or(|edit| !touch(old.span, edit.span))
        });
        self.edits.append(&mut new);
        self.edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
        self.placed.clear();
        let mut shift = 0_isize;
        for edit in &self.edits {
            let start = edit.span.start.saturating_add_signed(shift);
            self.placed.push(Span::new(start, start + edit.text.len()));
            shift += edit.text.len().cast_signed() - (edit.span.end - edit.span.start).cast_signed();
        }
    }

    pub const fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The text with all repairs made.
    pub fn apply(&self, text: &str) -> String {
        applied(text, Span::new(0, text.len()), &self.edits)
    }

    /// The offset in the file of an offset in the repaired text: within new text, the
    /// start of what it stands for; `end`: its end.
    pub fn origin(&self, offset: usize, end: bool) -> usize {
        // An end that touches new text is still before it; a start has passed it.
        let index = self.placed.partition_point(|p| if end { p.end < offset } else { p.end <= offset });
        if let (Some(placed), Some(edit)) = (self.placed.get(index), self.edits.get(index))
            && placed.start < offset
        {
            return if end { edit.span.end } else { edit.span.start };
        }
        match index.checked_sub(1) {
            Some(last) => self.edits[last].span.end + (offset - self.placed[last].end),
            None => offset,
        }
    }

    fn span(&self, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
        let start = self.origin(range.start, false);
        start..self.origin(range.end, true).max(start)
    }

    /// A document read from the repaired text, with the places of the file.
    pub fn table<'i>(&self, table: DeTable<'i>) -> DeTable<'i> {
        let each = table.into_iter().map(|(key, value)| {
            let span = self.span(key.span());
            (toml::Spanned::new(span, key.into_inner()), self.value(value))
        });
        each.collect()
    }

    fn value<'i>(&self, value: toml::Spanned<DeValue<'i>>) -> toml::Spanned<DeValue<'i>> {
        let span = self.span(value.span());
        let value = match value.into_inner() {
            DeValue::Table(table) => DeValue::Table(self.table(table)),
            DeValue::Array(list) => {
                let mut moved = DeArray::new();
                list.into_iter().for_each(|item| moved.push(self.value(item)));
                DeValue::Array(moved)
            }
            plain => plain,
        };
        toml::Spanned::new(span, value)
    }
}

/// Whether two spans share bytes, or are one place.
const fn touch(a: Span, b: Span) -> bool {
    (a.start < b.end && b.start < a.end) || (a.start == b.start && a.end == b.end)
}

/// A part of a text with edits made, which lie inside it and are in order.
pub fn applied(text: &str, part: Span, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(part.end.saturating_sub(part.start) + 16);
    let mut from = part.start;
    for edit in edits.iter().filter(|edit| part.contains(edit.span)) {
        out.push_str(text.get(from..edit.span.start).unwrap_or(""));
        out.push_str(&edit.text);
        from = from.max(edit.span.end);
    }
    out.push_str(text.get(from..part.end).unwrap_or(""));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_lead_back() {
        let text = "a = b # c\n";
        let mut patch = Patch::default();
        let insert = |at, text: &str| Edit { span: Span::at(at), text: text.to_owned() };
        patch.add(&[insert(4, "\""), insert(5, "\"")]);
        assert_eq!(patch.apply(text), "a = \"b\" # c\n");
        assert_eq!((patch.origin(0, false), patch.origin(4, false), patch.origin(7, true)), (0, 4, 5));
        assert_eq!(patch.origin(8, false), 6);
        // The later repair takes the place of what it touches, and of that alone.
        patch.add(&[Edit { span: Span::new(2, 5), text: ": c".to_owned() }, insert(9, "!")]);
        assert_eq!(patch.apply(text), "a : c\" # c!\n");
    }
}
