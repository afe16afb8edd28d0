//! Rising numbers as short texts that a script reads fast and compression likes.

/// The step from each number to the next, less one, in base 31, the low digits first:
/// a digit that ends a number is one of `=` to `[`, another one of `]` to `{`. None of
/// them has to be escaped in a script.
///
/// `numbers` rise, each at least one more than that before it.
#[must_use]
pub fn pack(numbers: impl IntoIterator<Item = usize>) -> String {
    let mut text = String::new();
    // What the next number is at least.
    let mut least = 0;
    for number in numbers {
        let mut step = number.saturating_sub(least);
        least = number + 1;
        while step >= 31 {
            text.push(digit(b']', step % 31));
            step /= 31;
        }
        text.push(digit(b'=', step));
    }
    text
}

#[expect(clippy::cast_possible_truncation, reason = "a digit is under 31")]
fn digit(zero: u8, digit: usize) -> char {
    char::from(zero + digit as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_packed() {
        assert_eq!(pack([]), "");
        assert_eq!(pack([0, 1, 2]), "===");
        assert_eq!(pack([30, 62]), "[]>");
        assert_eq!(pack([31, 10_000]), "]>~".replace('~', &pack([9968])));
    }

    #[test]
    fn no_digit_is_escaped() {
        let all = pack((0..2000).map(|n| n * n));
        assert!(all.bytes().all(|b| (b'='..=b'{').contains(&b) && b != b'\\'), "{all}");
    }
}
