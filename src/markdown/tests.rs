//! What hostile and honest texts become.

use ammonia::Builder;
use proptest::prelude::*;

use super::*;

#[test]
fn honest_text_reads_as_it_was_meant() {
    let cases = [
        ("Un *groupe* **ouvert**.", "<p>Un <em>groupe</em> <strong>ouvert</strong>.</p>\n"),
        ("# A\n\n## B\n\n### C\n\n#### D", "<h3>A</h3>\n<h4>B</h4>\n<h5>C</h5>\n<h6>D</h6>\n"),
        ("## A\n\n#### B\n\n## C", "<h3>A</h3>\n<h4>B</h4>\n<h3>C</h3>\n"),
        ("- un\n- deux", "<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n"),
        ("3. trois", "<ol start=\"3\">\n<li>trois</li>\n</ol>\n"),
        ("> dit\n\n---", "<blockquote>\n<p>dit</p>\n</blockquote>\n<hr />\n"),
        ("`x < y`", "<p><code>x &lt; y</code></p>\n"),
        ("a  \nb\nc", "<p>a<br />\nb\nc</p>\n"),
        (
            "[Cap Sciences](https://cap-sciences.net/?a=1&b=2 \"titre\")",
            "<p><a href=\"https:&#x2f;&#x2f;cap-sciences.net&#x2f;?a=1&amp;b=2\" \
             rel=\"nofollow ugc noopener\">Cap Sciences</a></p>\n",
        ),
        (
            "<liste@example.org>",
            "<p><a href=\"mailto:liste@example.org\" rel=\"nofollow ugc noopener\">liste@example.org</a></p>\n",
        ),
        (
            "![Notre logo](https://example.org/logo.png)",
            "<p><a href=\"https:&#x2f;&#x2f;example.org&#x2f;logo.png\" \
             rel=\"nofollow ugc noopener\">Notre logo</a></p>\n",
        ),
        (
            "[![logo](https://a.org/l.png)](https://b.org/)",
            "<p><a href=\"https:&#x2f;&#x2f;b.org&#x2f;\" rel=\"nofollow ugc noopener\">logo</a></p>\n",
        ),
        (
            "[](https://b.org/)",
            "<p><a href=\"https:&#x2f;&#x2f;b.org&#x2f;\" \
             rel=\"nofollow ugc noopener\">https://b.org/</a></p>\n",
        ),
    ];
    for (text, html) in cases {
        assert_eq!(render(text), html, "{text}");
    }
}

#[test]
fn running_text_is_typeset_and_code_is_not() {
    fn shout(text: &str) -> Cow<'_, str> {
        Cow::Owned(text.to_uppercase())
    }
    fn whole(text: &str) -> Cow<'_, str> {
        Cow::Owned(format!("[{text}]"))
    }
    assert_eq!(
        render_with("a & b *c* `d`\n\n    e\n\n<f>", shout),
        "<p>A &amp; B <em>C</em> <code>d</code></p>\n<pre><code>e\n</code></pre>\n<p>&lt;F&gt;</p>\n"
    );
    assert_eq!(render_with("Bravo ! Et & alors ?", whole), "<p>[Bravo ! Et &amp; alors ?]</p>\n");
}

#[test]
fn hostile_text_is_inert() {
    let cases = [
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
        ("a <img src=x onerror=alert(1)>", "<p>a &lt;img src=x onerror=alert(1)&gt;</p>\n"),
        ("<!-- --><b>", "<p>&lt;!-- --&gt;&lt;b&gt;</p>\n"),
        ("[x](javascript:alert(1))", "<p>x</p>\n"),
        ("[x](JaVaScRiPt:alert(1))", "<p>x</p>\n"),
        ("[x](&#106;avascript:alert(1))", "<p>x</p>\n"),
        ("[x](java&#10;script:alert(1))", "<p>x</p>\n"),
        ("[x](data:text/html;base64,PHNjcmlwdD4=)", "<p>x</p>\n"),
        ("[x](//evil.example)", "<p>x</p>\n"),
        ("[x](/\\evil.example)", "<p>x</p>\n"),
        ("[x](../groups/cyou1/)", "<p>x</p>\n"),
        ("[x](https://user@evil.example/)", "<p>x</p>\n"),
        ("[x](http://127.0.0.1/)", "<p>x</p>\n"),
        ("[x][y]\n\n[y]: javascript:alert(1)", "<p>x</p>\n"),
        ("![x](javascript:alert(1))", "<p>x</p>\n"),
        ("<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n"),
        ("``` \" onmouseover=alert(1) x\ncode\n```", "<pre><code>code\n</code></pre>\n"),
        ("# A {#clobber .c onclick=x}", "<h3>A {#clobber .c onclick=x}</h3>\n"),
        ("a&#x1F;b&#0;c&#xFFFE;d", "<p>ab\u{fffd}cd</p>\n"),
        ("&#x202E;gro.live", "<p>gro.live</p>\n"),
        ("{{ 7*7 }}{% raw %}", "<p>{{ 7*7 }}{% raw %}</p>\n"),
        ("|a|\n|:-:|\n|b|", "<p>|a|\n|:-:|\n|b|</p>\n"),
    ];
    for (text, html) in cases {
        assert_eq!(render(text), html, "{text}");
    }
    let quote = render("[x](https://a.org/\"onmouseover=alert(1)//)");
    assert_eq!(quote.matches('"').count(), 4, "{quote}");
}

#[test]
fn depth_and_length_are_bounded() {
    let deep = "> ".repeat(20_000) + "bottom";
    let html = render(&deep);
    assert_eq!(html.matches("<blockquote>").count(), DEPTH_LIMIT);
    assert!(html.contains("bottom"));
    assert_eq!(faults(&deep).too_deep.map(|at| at.start), Some(2 * DEPTH_LIMIT));
    assert_eq!(faults(&("> ".repeat(DEPTH_LIMIT - 1) + "x")), Faults::default());

    let address = format!("https://a.org/{}", "\"é".repeat(4_000));
    let long = format!("[a]: <{address}>\n\n{}", "[a] ".repeat(2_000));
    assert!(render(&long).len() <= OUTPUT_LIMIT);
    let long = "> ".repeat(90) + &"\"&<".repeat(60_000);
    assert!(render(&long).len() <= OUTPUT_LIMIT);
    assert!(faults(&long).too_long.is_some());
    assert_eq!(render(&long), cleaned(&render(&long)));
}

#[test]
fn work_grows_no_faster_than_the_text() {
    let hostile: [fn(usize) -> String; 9] = [
        |n| "> ".repeat(n),
        |n| "* ".repeat(n) + "a",
        |n| "[a](".repeat(n),
        |n| "**a *a ".repeat(n),
        |n| "![[".repeat(n),
        |n| "<!--".repeat(n),
        |n| "`".repeat(n) + "a",
        |n| "|a".repeat(n) + "\n" + &"|-".repeat(n) + "\n" + &"|b\n".repeat(n),
        |n| "[a]: https://a.org/".to_owned() + &"x".repeat(n) + "\n\n" + &"[a] ".repeat(n),
    ];
    for (index, text) in hostile.iter().enumerate() {
        let work = |n| Sieve::pass(&text(n)).0.len() + render(&text(n)).len();
        let (once, twice) = (work(2_000), work(4_000));
        assert!(twice <= once * 3, "case {index}: {once}, then {twice}");
    }
}

#[test]
fn links_are_found_where_they_stand() {
    let text = "Vu [ici](http://x.org/a) et [là][y], <b@x.org>, encore [là][y], ![p](q.png).\n\n[y]: https://y.org/ 't'\n";
    let found: Vec<_> = links(text).into_iter().map(|(at, url)| (text[at].to_owned(), url)).collect();
    let expected = [
        ("http://x.org/a", "http://x.org/a"),
        ("b@x.org", "mailto:b@x.org"),
        ("q.png", "q.png"),
        ("https://y.org/", "https://y.org/"),
    ];
    let expected: Vec<_> = expected.iter().map(|(at, url)| ((*at).to_owned(), (*url).to_owned())).collect();
    assert_eq!(found, expected);
    let text = "[x](java&#115;cript:a)";
    assert_eq!(links(text), [(0..text.len(), "javascript:a".to_owned())]);
}

#[test]
fn raw_html_is_named() {
    let text = "a <b>c</b>\n\n<div>\nd\n</div>\n";
    let found: Vec<_> = faults(text).html.into_iter().map(|at| &text[at]).collect();
    assert_eq!(found, ["<b>", "</b>", "<div>\n", "d\n", "</div>\n"]);
}

#[test]
fn plain_text_is_one_line() {
    assert_eq!(plain("# Titre\n\nUn *mot*\nde **plus** :\n\n- a\n- b", 100), "Titre Un mot de plus : a b");
    assert_eq!(plain("[lien](https://a.org) `x` <b>gras</b>", 100), "lien x gras");
    assert_eq!(plain("Un groupe, qui coopère", 12), "Un groupe…");
    assert_eq!(plain("Un groupe", 9), "Un groupe");
    assert_eq!(plain("anticonstitutionnellement", 8), "anticon…");
    assert_eq!(plain("été été", 4), "été…");
    assert_eq!(plain("", 5), "");
}

/// What a sanitiser that parses as browsers do makes of a page's text.
fn cleaned(html: &str) -> String {
    let mut builder = Builder::default();
    builder.url_schemes(["http", "https", "mailto"].into()).link_rel(None);
    builder.add_tag_attributes("a", ["rel"]).add_tag_attributes("ol", ["start"]);
    let clean = builder.clean(html).to_string();
    // Where ammonia writes the same otherwise.
    clean.replace("<br>", "<br />").replace("<hr>", "<hr />").replace("&nbsp;", "\u{a0}")
}

fn normal(html: &str) -> String {
    html.replace("&#x2f;", "/").replace("&#x27;", "'").replace("&quot;", "\"")
}

proptest! {
    // `PROPTEST_CASES` asks for more, or for fewer than 256.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 2, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_sanitiser_has_nothing_left_to_do(
        parts in prop::collection::vec(
            prop_oneof![
                Just("<script>"), Just("</script>"), Just("<!--"), Just("-->"), Just("<svg/onload=x>"), Just("<a href='x'"),
                Just("javascript:x"), Just("https://a.org/"), Just("mailto:a@b.org"), Just("["), Just("]"), Just("("), Just(")"),
                Just("!["), Just("]("), Just("*"), Just("_"), Just("`"), Just("```"), Just("\n"), Just("\n\n"), Just("> "), Just("- "),
                Just("1. "), Just("# "), Just("    "), Just("\""), Just("'"), Just("&"), Just("&#x1f;"), Just("&lt;"), Just("\\"), Just("[a]: "),
                Just("[a]"), Just("<"), Just(">"), Just("é"), Just("|"), Just("~~"), Just("---\n"), Just("\u{202e}"), Just("x"), Just(" "),
            ],
            0..40,
        ),
        free in ".{0,40}",
    ) {
        let text = parts.concat() + &free;
        let html = render(&text);
        prop_assert_eq!(normal(&cleaned(&html)), normal(&html), "{}", text);
        let fine = |at: &Range<usize>| text.get(at.clone()).is_some();
        prop_assert!(faults(&text).html.iter().all(fine));
        prop_assert!(links(&text).iter().all(|(at, _)| fine(at)));
        prop_assert!(plain(&text, 20).chars().count() <= 20);
    }
}
