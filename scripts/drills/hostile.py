#!/usr/bin/env python3
"""Hostile text in every field: through every report and list, and the pages of what passes in a real browser.

    scripts/drills/hostile.py [CHROMIUM]

Each text of payloads.py stands in every field of a group, and in turn in those of the
directory's own file. What is denied must be denied with a place; what passes is built, and the
pages are opened in headless Chromium without their Content-Security-Policy. Nothing may run, no
request may leave, no element may be there that the templates do not write. The files for other
programs are read back: JSON, XML, calendars, tables, the scripts of the search and the map, and
the first lines of a new group's file in links to its forge. CHROMIUM is a program
(chromium where it is installed); `none` leaves the browser out; ONLY=pages in the environment
opens of the groups' pages one in twenty, and leaves out the reports, lists and arguments.
"""
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import tomllib
import xml.etree.ElementTree as xml
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import payloads
from drill import FORMATS, Drill, findings, write

CHROMIUM = sys.argv[1] if len(sys.argv) > 1 else shutil.which("chromium") or shutil.which("chromium-browser") or "none"
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2067\ufeff\U000e0000-\U000e0fff]")
ELEMENTS = set("""html head meta title link body a abbr header footer nav main section article aside h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd div span b strong em
small sup i bdi code pre blockquote br hr img time details summary table thead tbody tr th td caption label input select option button form svg g path rect circle
polygon line defs use lineargradient stop search data script template textarea image fieldset legend iframe base optgroup""".split())

# Where a text may stand: the key's path to a line of TOML (its table first).
TOP = ["name", "summary", "description", "language", "licence", "banner", "logo", "parent"]
LISTS = ["tags", "related", "aliases", "seeks", "offers"]
TABLES = {
    "place": ["country", "region", "city"],
    "links": ["home", "news", "meetings", "discussions", "projects", "resources", "inspirations", "join", "leave", "members", "admin", "follow_up", "feed", "calendar"],
    "links.other": ["Podcast"],
    "translations.en": ["name", "summary", "description"],
    "fields": ["text", "md", "url", "choice"],
}
ARRAYS = {
    "partners": ["name", "url", "logo"],
    "projects": ["name", "summary", "url", "status"],
    "meetings": ["title", "repeat", "where", "url"],
    "people": ["name", "role", "url"],
}
REQUIRED = {"partners": {"name"}, "projects": {"name"}, "meetings": {"title"}, "people": {"name", "role"}}
PLAIN = {"name": "A name", "summary": "A summary", "title": "A title", "role": "helper"}
# The directory's own words are hostile too.
OWN = json.dumps(f"</script></title>\"'><img src=x onerror={payloads.CODE}><!--")
SETTINGS = f"""title = {OWN}
summary = {OWN}
base_url = "https://example.org/a/"
languages = ["fr", "en"]
repository = {{ url = "https://forge.example.org/a/b", forge = "gitea" }}
[fields.text]
kind = "text"
facet = true
label.fr = {OWN}
[fields.md]
kind = "markdown"
[fields.url]
kind = "url"
[fields.choice]
kind = "choice"
facet = true
options = {{ a = {OWN}, __proto__ = "B", constructor = "C" }}
[charter.open]
label.fr = {OWN}
[[ecosystems]]
slug = "eco"
title = {OWN}
summary = {OWN}
tag = "eco"
charter = ["open"]
[tags.eco]
label.fr = {OWN}
"""


def quoted(text):
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def group(slug, text, without):
    """Every field holds the text but those in `without`, `(table, key)`."""
    q = quoted(text)
    lines = [f'slug = "{slug}"', 'type = "territorial"']
    for key in TOP:
        if ("", key) not in without:
            lines.append(f"{key} = {q}")
        elif key in PLAIN:
            lines.append(f'{key} = "{PLAIN[key]} {slug}"')
    for key in LISTS:
        lines.append(f'{key} = [{"" if ("", key) in without else q}]')
    for table, keys in TABLES.items():
        lines.append(f"[{table}]")
        lines += [f"{key} = {q}" for key in keys if (table, key) not in without]
        if table == "links.other" and ("links.other", "") not in without:
            lines.append(f'{q} = "https://example.org/{slug}"')
    for table, keys in ARRAYS.items():
        lines.append(f"[[{table}]]")
        for key in keys:
            if (table, key) not in without:
                lines.append(f"{key} = {q}")
            elif key in REQUIRED[table]:
                lines.append(f'{key} = "{PLAIN[key]}"')
        if table == "meetings":
            lines.append("start = 2026-12-03T18:30:00")
    return "\n".join(lines) + "\n"


def place_of(lines, number):
    """The table and key of a line."""
    table = ""
    for line in lines[:number]:
        if line.startswith("["):
            table = line.strip("[]")
    key = lines[number - 1].split(" = ")[0] if " = " in lines[number - 1] else ""
    return (table, "" if table == "links.other" and key.startswith('"') else key)


def outputs(drill, home, label, codes=(0, 1)):
    """Every report and list of the directory, judged."""
    runs = [(f"check {format}", ["check", "--format", format]) for format in FORMATS]
    runs += [(f"check {format} fr", ["check", "--format", format, "--ui-lang", "fr"]) for format in ("human", "markdown")]
    runs += [(f"ls {format}", ["ls", "--format", format, "--columns", "slug,name,summary,tags,links"]) for format in ("table", "plain", "json", "jsonl", "csv", "names")]
    runs += [("ls", ["ls"]), ("fmt --check", ["fmt", "--check"]), ("schema", ["schema"]), ("tags", ["tags"]), ("tags json", ["tags", "--json"]), ("ecosystems", ["ecosystems"]),
             ("fix", ["check", "--fix", "--dry-run"]), ("text", ["ls", "--text", "script"]), ("where", ["ls", "--where", "'canary' in name"])]
    for name, args in runs:
        run = drill.run(args, home, f"{label}: {name}", codes=(0, 1, 2) if args[0] in ("ls", "schema") else codes, seconds=60)
        judge(drill, f"{label}: {name}", name, run)
        drill.count("outputs")


def judge(drill, label, name, run):
    machine = any(word in name for word in ("json", "sarif", "gitlab", "schema", "csv"))
    for stream, text in (("out", run.out), ("err", run.err)):
        text = text.decode("utf-8")
        found = None if "csv" in name or name == "schema" else CONTROLS.search(text)
        drill.hold(not found, f"{label}: {stream}: raw {found and hex(ord(found[0]))}: {found and text[max(0, found.start() - 80):found.end() + 20]!r}")
        for line in re.split("[\r\n]", text):
            ours = "github" in name and re.match(r"::(error|warning|notice) [^:]*::", line)
            drill.hold(ours or not line.strip().startswith("::"), f"{label}: {stream}: a command: {line[:200]!r}")
            if "csv" not in name and name != "schema":
                drill.hold("##[" not in line and "##vso[" not in line, f"{label}: {stream}: an old command: {line[:200]!r}")
            if ours:
                drill.hold("::" not in line[ours.end():], f"{label}: `::` in the message: {line[:200]!r}")
            if not machine and not ours and "::" in line:
                drill.fault(f"{label}: {stream}: `::`: {line[:200]!r}")
    if run.code == 2:
        return
    if "jsonl" in name:
        for line in run.text.splitlines():
            json.loads(line)
    elif any(word in name for word in ("json", "sarif", "gitlab")):
        json.loads(run.text)


class Links(HTMLParser):
    """Elements, attributes and addresses of a page, to be compared with what templates write."""

    def __init__(self, drill, page):
        super().__init__()
        self.drill, self.page, self.data = drill, page, None

    def handle_starttag(self, tag, attributes):
        hold, page = self.drill.hold, self.page
        hold(tag in ELEMENTS, f"{page}: <{tag}>")
        given = dict(attributes)
        if tag == "script":
            self.data = "" if given.get("type") == "application/ld+json" else None
            hold(self.data is not None or given.get("src"), f"{page}: a script of its own")
        hold(tag != "base" or set(given) == {"target"}, f"{page}: <base {given}>")
        hold(tag != "iframe" or "embed/" in str(page), f"{page}: <iframe>")
        if tag == "a" and "/_new/" in (given.get("href") or ""):
            begun(self.drill, page, given["href"])
        for name, value in attributes:
            hold(not name.startswith("on") and name not in ("style", "srcdoc", "ping", "formaction", "background", "srcset"), f"{page}: {tag} {name}={value!r}")
            if name in ("href", "src", "action", "content", "xlink:href"):
                value = value or ""
                scheme = re.match(r"\s*([a-zA-Z][a-zA-Z0-9+.-]*):", value)
                if name != "content":
                    hold(not scheme or scheme[1].lower() in ("http", "https", "mailto", "webcal"), f"{page}: {tag} {name}={value!r}")
                if name == "src" or tag == "link" and ("stylesheet", "icon") == "":
                    hold(not scheme and not value.startswith("//"), f"{page}: {tag} {name}={value!r}")

    def handle_data(self, data):
        if self.data is not None:
            self.data += data

    def handle_endtag(self, tag):
        if tag == "script" and self.data is not None:
            self.drill.hold(is_json(self.data), f"{self.page}: no linked data: {self.data[:80]!r}")
            self.data = None

    def handle_comment(self, data):
        self.drill.fault(f"{self.page}: a comment: {data[:80]!r}")


def is_json(text):
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def begun(drill, page, href):
    """The file of a new group that a link begins: what is known, and no other key."""
    text = parse_qs(urlsplit(href).query).get("value", [""])[0]
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return drill.fault(f"{page}: a new group that is no TOML: {error}: {text!r}")
    drill.count("begun groups")
    known = set(table) <= {"name", "slug", "summary", "type", "tags", "place"} and set(table.get("place", {})) <= {"country", "region"}
    return drill.hold(known and text.count("\n") <= 14, f"{page}: keys of a new group: {text!r}")


LINES = re.compile(r"(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|NAME|DESCRIPTION|URL|SOURCE|SUMMARY|UID|DTSTAMP|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|"
                   r"LOCATION|STATUS|SEQUENCE|LAST-MODIFIED|CREATED|GEO|CATEGORIES|REFRESH-INTERVAL|TZID|TZNAME|TZOFFSETFROM|TZOFFSETTO|TRANSP|CLASS|COLOR|IMAGE|CONFERENCE|LANGUAGE|ORGANIZER|X-[A-Z0-9-]+)[;:]")


def machine(drill, path, name):
    """A file for another program, read back as that one reads it."""
    raw = path.read_bytes()
    text = raw.decode("utf-8")
    drill.count("files read back")
    if path.suffix in (".json", ".jsonld", ".geojson"):
        drill.hold(is_json(text), f"{name}: no JSON")
    elif path.suffix in (".xml", ".atom", ".opml"):
        try:
            root = xml.fromstring(raw)
        except xml.ParseError as error:
            return drill.fault(f"{name}: {error}")
        for it in root.iter():
            drill.hold(it.tag.rsplit("}")[-1].lower() not in ("script", "img", "svg", "iframe"), f"{name}: <{it.tag}>")
            for value in it.attrib.values():
                drill.hold(not re.match(r"\s*(javascript|data|vbscript):", value, re.I), f"{name}: {value!r}")
    elif path.suffix == ".ics":
        lines = re.sub("\r\n[ \t]", "", text).split("\r\n")
        drill.hold("\n" not in "".join(lines) and "\r" not in "".join(lines), f"{name}: a bare end of line")
        for line in lines[:-1]:
            drill.hold(LINES.match(line), f"{name}: {line[:80]!r}")
        drill.hold(all(len(line) <= 75 for line in raw.split(b"\r\n")), f"{name}: a line of more than 75 octets")
    elif path.suffix == ".csv":
        rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
        drill.hold(len({len(row) for row in rows}) == 1, f"{name}: rows of several lengths")
        number = re.compile(r"[-+]?[0-9.]+")
        for cell in (cell for row in rows for cell in row):
            drill.hold(not re.match(r"\s*[=+\-@]", cell) or number.fullmatch(cell), f"{name}: a formula: {cell[:80]!r}")
    elif path.suffix == ".js" and ("index" in path.parts or path.name.startswith("names")):
        drill.hold("<" not in text and "\u2028" not in text and "\u2029" not in text, f"{name}: what a page may take for more than data")
        for line in text.splitlines():
            data = re.fullmatch(r"(?:coopdir\(\"\w+\",\d+,(.*)\)|(?:var |window\.)coopdir\w+ ?= ?(.*));?", line)
            drill.hold(data and is_json(data[1] or data[2].rstrip(";")), f"{name}: no data: {line[:80]!r}")
    return None


HARNESS = """<!doctype html><meta charset=utf-8><title>harness</title><pre id=said></pre>
<script>
const pages = PAGES, said = document.getElementById('said'), allowed = new Set(ALLOWED);
let left = pages.length;
const say = text => said.append(text + '\\n');
function look(page, frame) {
  const doc = frame.contentDocument;
  if (!doc) return say(page + ': left its origin');
  if (doc.title === 'canary') say(page + ': ran');
  for (const it of doc.querySelectorAll('*')) {
    const name = it.localName.toLowerCase();
    if (!allowed.has(name) && !/\\.(svg|xml)$/.test(page)) say(page + ': <' + name + '>');
    if (name === 'script' && (it.src ? new URL(it.src).origin === location.origin : it.type === 'application/ld+json')) continue;
    if (name === 'base' && !it.hasAttribute('href') || name === 'iframe' && page.includes('embed/') && it.src.startsWith(location.origin)) continue;
    if (['script', 'iframe', 'object', 'embed', 'base', 'style', 'foreignobject'].includes(name) && !(name === 'style' && /\\.svg$/.test(page))) say(page + ': <' + name + '>');
    if (name === 'meta' && it.httpEquiv && it.httpEquiv.toLowerCase() === 'refresh' && !/^0; ?url=[^:]*$/.test(it.content)) say(page + ': refresh ' + it.content);
    for (const {name: key, value} of it.attributes) {
      if (/^on/i.test(key)) say(page + ': ' + name + ' ' + key);
      if (['href', 'src', 'action', 'xlink:href'].includes(key)) {
        let url; try { url = new URL(value, doc.baseURI) } catch { say(page + ': no address ' + value); continue }
        if (!['http:', 'https:', 'mailto:', 'webcal:'].includes(url.protocol)) say(page + ': ' + name + ' ' + key + ' ' + value);
        if (key === 'src' && url.origin !== location.origin) say(page + ': ' + name + ' ' + key + ' ' + value);
      }
    }
    if (it.tabIndex >= 0 && it.focus) it.focus();
    it.dispatchEvent(new Event('mouseover')); it.dispatchEvent(new Event('pointerenter'));
  }
}
// What scripts make of what is typed and chosen.
async function touch(frame) {
  const doc = frame.contentDocument, wait = ms => new Promise(go => setTimeout(go, ms));
  if (!doc || !doc.querySelector('script[src]')) return;
  for (const it of doc.querySelectorAll('input[type=search]')) for (const text of TYPED) {
    it.focus(); it.value = text; it.dispatchEvent(new Event('input', {bubbles: true})); await wait(50);
    it.value = ''; it.dispatchEvent(new Event('input', {bubbles: true}));
  }
  for (const it of [...doc.querySelectorAll('.boxes input[type=checkbox], .tools button')].slice(0, 12)) { if (!it.disabled) it.click(); await wait(50); }
  for (const it of [...doc.querySelectorAll('.leaflet-marker-icon')].slice(0, 12)) { it.click(); await wait(50); }
}
for (const page of pages) {
  const frame = document.createElement('iframe');
  frame.onload = () => setTimeout(async () => { look(page, frame); await touch(frame); look(page, frame); if (!--left) say('done ' + pages.length) }, 200);
  frame.src = page;
  document.body.append(frame);
}
</script>"""


def serve(site):
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append((self.headers.get("Host", ""), self.path))
            path = self.path.split("?")[0].split("#")[0]
            body, kind = HARNESSES.get(path), "text/html"
            if path == "/__raw":
                body = f"<!doctype html><title>x</title><img src=x onerror={payloads.CODE}><img src={payloads.HOST}/x>".encode()
            file = site / path.lstrip("/")
            file = file / "index.html" if file.is_dir() else file
            if body is None and file.is_file() and ".." not in path:
                body = file.read_bytes()
                kind = {".svg": "image/svg+xml", ".xml": "application/xml", ".css": "text/css", ".html": "text/html", ".js": "text/javascript"}.get(file.suffix, "text/plain")
                body = re.sub(rb'<meta http-equiv="Content-Security-Policy"[^>]*>', b"", body)
            self.send_response(200 if body is not None else 404)
            self.send_header("Content-Type", kind)  # no charset: that of the page counts
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, asked


HARNESSES = {}
TYPED = [f"<img src=x onerror={payloads.CODE}>", "__proto__", "constructor", "\ud83d", "'\"><svg onload=" + payloads.CODE + ">", "x" * 5000]


def asked_for(site):
    """Pages whose scripts read the address, with what it may be made to say."""
    said = [f"<img src=x onerror={payloads.CODE}>", f"javascript:{payloads.CODE}", "//canary.example/x", "__proto__", "%", "\u202e"]
    queries = [f"?q={quote(text)}&tag={quote(text)}&field.text={quote(text)}&sort={quote(text)}&page={quote(text)}#{quote(text)}" for text in said] + ["?q=%E0%A4&tag=%ED%A0%80"]
    return [page + query for page in ("/index.html", "/en/index.html", "/map/index.html", "/matrix/index.html", "/404.html", "/embed/index.html") if (site / page[1:]).is_file() for query in queries]


def browse(drill, site, sparse=False):
    """Every page and picture of the site, many at once in frames; `sparse`: of groups some."""
    pages = sorted("/" + str(path.relative_to(site)) for path in site.rglob("*") if path.suffix in (".html", ".svg", ".xml")) + asked_for(site)
    if sparse:
        pages = [page for at, page in enumerate(pages) if at % 20 == 0 or not re.search("/groups/|/embed/group/|/b/|/tags/", page)]
    server, asked = serve(site)
    port = server.server_address[1]

    def visit(path):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                       "--disable-component-update", "--disable-sync", f"--user-data-dir={profile}", f"--host-resolver-rules=MAP * 127.0.0.1:{port}",
                       "--virtual-time-budget=60000", "--dump-dom", f"http://127.0.0.1:{port}{path}"]
            try:
                return subprocess.run(command, capture_output=True, timeout=240, check=False).stdout.decode("utf-8", "replace")
            except subprocess.TimeoutExpired:
                return ""

    own = f"127.0.0.1:{port}"
    # The browser asks its maker for the time, which the rule for names above brings here.
    strange = lambda: [(host, path) for host, path in asked if not host.endswith("google.com") and (host != own or path.endswith("/canary"))]
    HARNESSES["/__control"] = HARNESS.replace("PAGES", '["/__raw"]').replace("TYPED", "[]").replace("ALLOWED", "[]").encode()
    visit("/__control")
    heard = {host == own for host, _ in strange()}
    drill.hold(heard == {True, False}, f"the canary does not sing: {asked}")
    asked.clear()
    for at in range(0, len(pages), 60):
        some = pages[at:at + 60]
        HARNESSES[f"/__{at}"] = HARNESS.replace("PAGES", json.dumps(some).replace("<", "\\u003c")).replace("TYPED", json.dumps(TYPED).replace("<", "\\u003c")).replace("ALLOWED", json.dumps(sorted(ELEMENTS))).encode()
        said = re.search("<pre id=\"?said\"?>(.*?)</pre>", visit(f"/__{at}"), re.S)
        said = said[1].strip().splitlines() if said else []
        drill.hold(said and said[-1] == f"done {len(some)}", f"pages {at}: not all were seen: {said[-1:]} {some[:2]}")
        for line in said:
            drill.hold(line.startswith("done"), f"browser: {line}")
        drill.count("pages in a browser", len(some))
    for host, path in sorted(set(strange())):
        drill.fault(f"a request: {host} {path}")
    server.shutdown()


def main():
    drill = Drill("hostile")
    texts = payloads.every()
    drill.count("payloads", len(texts))
    without = {f"p{n}": set() for n in range(len(texts))}
    denied = 0
    for turn in range(12):
        files = {slug: group(slug, texts[n], without[slug]) for n, slug in enumerate(without)}
        home = drill.home(f"turn{turn}", {f"{slug}.toml": text for slug, text in files.items()}, SETTINGS)
        run = drill.run(["check", "--format", "jsonl"], home, f"turn {turn}", codes=(0, 1), seconds=120)
        found = [one for one in findings(run) if one["level"] == "error"]
        if (turn == 0 or not found) and os.environ.get("ONLY") != "pages":
            outputs(drill, home, f"turn {turn}")
        if not found:
            break
        for one in found:
            slug = Path(one["file"]).stem
            line = one["span"]["start"]["line"]
            drill.hold(one["file"].startswith("groups/p") and line > 0, f"no place: {one}")
            if slug in without:
                without[slug].add(place_of(files[slug].splitlines(), line))
                denied += 1
    else:
        drill.fault(f"still denied: {[(one['file'], one['rule'], one['span']['start']['line']) for one in found[:10]]}")
    drill.count("denied values", denied)
    fields = len(TOP) + len(LISTS) + sum(map(len, TABLES.values())) + sum(map(len, ARRAYS.values())) + 1
    drill.count("values that pass", fields * len(texts) - sum(map(len, without.values())))
    pages_only = os.environ.get("ONLY") == "pages"
    for slug in list(without)[::70 if pages_only else 7]:
        for format in ("text", "json", "toml"):
            run = drill.run(["show", slug, "--format", format] if format != "text" else ["show", slug], home, f"show {slug} {format}", codes=(0,), seconds=30)
            if format != "toml":
                judge(drill, f"show {slug} {format}", format, run)
            drill.count("outputs")
    for more in ([],) if pages_only else (["--portable"], []):
        drill.run(["build", *more], home, f"build {more}", codes=(0,), seconds=180)
        for page in sorted((home / "site").rglob("*.html")):
            text = page.read_text("utf-8")
            # The cards set names of places apart with U+2068 … U+2069, always in pairs.
            apart = re.sub("\u2068[^\u2066-\u2069<>]*\u2069", "", text)
            raw = re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", apart)
            drill.hold(not raw, f"{page}: raw {raw and hex(ord(raw[0]))}")
            Links(drill, page.relative_to(home)).feed(text)
            drill.count("pages read")
        for path in sorted((home / "site").rglob("*")):
            if path.suffix not in (".html", ".svg") and path.is_file():
                machine(drill, path, path.relative_to(home))
    if CHROMIUM == "none":
        print("no Chromium: the pages were not opened")
    else:
        browse(drill, drill.folder / f"turn{turn}" / "site", pages_only)
    if pages_only:
        drill.end()
    # Settings and shapes: one text in every place of the directory's own file, and of keys.
    for n, text in enumerate(texts):
        if n % 4:
            continue
        q = quoted(text)
        settings = (f"title = {q}\nsummary = {q}\nbase_url = {q}\nlanguages = [{q}]\ntime_zone = {q}\nlicence = {q}\ncontact = {q}\nrepository = {q}\n{q} = 1\n[charter.{q}]\nlabel.fr = {q}\n[[ecosystems]]\nslug = {q}\ntitle = {q}\n"
                    f"summary = {q}\ntag = {q}\ncore = {q}\nhelpers = {q}\ncharter = [{q}]\n[tags.{q}]\nlabel.fr = {q}\nlabel.{q} = {q}\naliases = [{q}]\nbroader = {q}\n[fields.{q}]\nkind = {q}\nlabel.fr = {q}\noptions = {{ {q} = {q} }}\n"
                    f"[map]\ntiles = {q}\n[theme]\naccent = {q}\n[check]\n{q} = {q}\n[[allow]]\nrule = {q}\npath = {q}\nreason = {q}\nuntil = {q}\n")
        bad = f"name = {q}\nslug = {q}\nsummary = {q}\ntype = {q}\nactivity = {q}\nmembers = {q}\nfounded = {q}\n{q} = {q}\n[{q}.{q}]\n{q} = 1\n[charter]\n{q} = {q}\n[health]\n{q} = {q}\nnews = {q}\n[translations.{q}]\nname = {q}\n[fields]\n{q} = {q}\n"
        raw = bad + text + "\n" + text + " = 1\nx = " + text + "\n"
        home = drill.home(f"own{n}", {"a.toml": bad, "b.toml": raw}, settings)
        for format in FORMATS:
            run = drill.run(["check", "--format", format], home, f"own {n} {format}", codes=(1,))
            judge(drill, f"own {n} {format}: {text[:40]!r}", format, run)
            drill.count("outputs")
        for args in (["ls"], ["build"], ["schema"], ["fmt", "--check"], ["ecosystems"]):
            run = drill.run(args, home, f"own {n} {args[0]}")
            judge(drill, f"own {n} {args[0]}: {text[:40]!r}", args[0], run)
            drill.count("outputs")
    # Names on the command line are said back.
    for n, text in enumerate(texts):
        if "\0" in text or n % 4:
            continue
        for args in (["show", text], ["explain", text], ["ls", "--tag", text], ["ls", "--where", text], ["ls", "--sort", text], ["check", "--deny", text], ["check", text], [text], ["-C", text, "ls"], ["ls", "--text", text], ["build", "--base-url", text], ["--ui-lang", text, "ls"], ["check", "--since", text]):
            run = drill.run(args, drill.folder / "own0", f"argument {n} {args[0]}")
            judge(drill, f"argument {text[:40]!r} {args}", "argument", run)
            drill.count("arguments")
    drill.end()


if __name__ == "__main__":
    main()
