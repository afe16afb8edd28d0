#!/usr/bin/env python3
"""The files for other programs, of a built site, before independent readers of each format.

    pip install icalendar vobject feedparser listparser jsonschema rdflib pyld geojson
    scripts/formats.py SITE

JSON against its own JSON Schemas, GeoJSON, JSON-LD and DCAT as linked data (contexts of schema.org are not
fetched), Atom, iCalendar by two readers, CSV, OPML, OpenSearch, site maps, robots.txt. Nothing is fetched.
Ends with 1 when one of them is refused.
"""
import csv
import io
import json
import re
import sys
import urllib.robotparser
import xml.etree.ElementTree as etree
from pathlib import Path

import feedparser
import geojson
import icalendar
import jsonschema
import listparser
import rdflib
import vobject
from pyld import jsonld

site = Path(sys.argv[1])
api = site / "api/v1"
faults, seen = [], {}


def hold(what, path, fault=""):
    if not what:
        faults.append(f"{path.relative_to(site)}: {fault}")


def files(pattern):
    found = sorted(site.rglob(pattern))
    seen[pattern] = len(found)
    return found


# JSON by its own schema, with formats looked at.
groups = json.loads((api / "groups.json").read_bytes())
count = len(groups["groups"])
for name in ("groups", "directory", "ecosystems"):
    schema = json.loads((api / f"schema/{name}.json").read_bytes())
    judge = jsonschema.validators.validator_for(schema)
    judge.check_schema(schema)
    path = api / f"{name}.json"
    for error in list(judge(schema, format_checker=jsonschema.FormatChecker()).iter_errors(json.loads(path.read_bytes())))[:3]:
        hold(False, path, f"{error.json_path} {error.message[:200]}")

# GeoJSON (RFC 7946).
path = api / "groups.geojson"
shapes = geojson.loads(path.read_text())
hold(shapes.is_valid and "crs" not in shapes, path, str(shapes.errors())[:200])
for feature in shapes["features"]:
    longitude, latitude = feature["geometry"]["coordinates"][:2]
    hold(-180 <= longitude <= 180 and -90 <= latitude <= 90, path, feature["geometry"])

# Linked data. The context of schema.org maps every term to its vocabulary: that is put in its place.
OFFLINE = {"@vocab": "https://schema.org/", "id": "@id", "type": "@type"}


def loader(url, _options):
    if not re.match(r"https?://schema\.org/?", url):
        raise ValueError(f"asks for {url}")
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": {"@context": OFFLINE}}


jsonld.set_document_loader(loader)
for path in files("*.jsonld"):
    document = json.loads(path.read_bytes())
    try:
        expanded = jsonld.expand(document)
        hold(expanded, path, "is empty as linked data")
        triples = rdflib.Graph().parse(data=json.dumps(expanded), format="json-ld")
        hold(len(triples), path, "gives no triples")
        bad = [str(term) for triple in triples for term in triple if isinstance(term, rdflib.URIRef) and re.search(r'[\s<>"{}|\\^`]', str(term))]
        hold(not bad, path, f"no IRI: {bad[:3]}")
        if path.name.startswith("dcat"):
            dcat = rdflib.Namespace("http://www.w3.org/ns/dcat#")
            sets = list(triples.subjects(rdflib.RDF.type, dcat.Dataset))
            hold(sets, path, "no dcat:Dataset")
            for one in sets:
                for needed in (rdflib.DCTERMS.title, rdflib.DCTERMS.description):
                    hold(list(triples.objects(one, needed)), path, f"{one} has no {needed}")
            for part in triples.subjects(rdflib.RDF.type, dcat.Distribution):
                hold(list(triples.objects(part, dcat.downloadURL)) or list(triples.objects(part, dcat.accessURL)), path, f"{part} has no address")
    except Exception as error:
        hold(False, path, f"{type(error).__name__}: {str(error)[:200]}")

# Atom (RFC 4287).
ATOM = "{http://www.w3.org/2005/Atom}"
for path in files("feed.atom"):
    text = path.read_bytes()
    parsed = feedparser.parse(text)
    hold(not parsed.bozo and parsed.version == "atom10", path, parsed.get("bozo_exception"))
    root = etree.fromstring(text)
    for node in [root, *root.iter(ATOM + "entry")]:
        for needed in ("id", "title", "updated"):
            hold(len(node.findall(ATOM + needed)) == 1, path, f"not one {needed}")
    ids = [node.findtext(ATOM + "id") for node in root.iter(ATOM + "entry")]
    hold(len(ids) == len(set(ids)), path, "one id twice")
    hold(all(root.find(ATOM + "author") is not None or entry.find(ATOM + "author") is not None for entry in root.iter(ATOM + "entry")), path, "no author")

# iCalendar (RFC 5545).
for path in files("*.ics"):
    text = path.read_bytes()
    try:
        calendar = icalendar.Calendar.from_ical(text)
        events = calendar.walk("VEVENT")
        hold(not [e for e in calendar.walk() if e.errors], path, "icalendar finds errors")
        hold("PRODID" in calendar and calendar["VERSION"] == "2.0", path, "no PRODID or VERSION")
        uids = [str(event["UID"]) for event in events]
        hold(len(uids) == len(set(uids)), path, "one UID twice")
        hold(all("DTSTAMP" in e and "DTSTART" in e for e in events), path, "no DTSTAMP or DTSTART")
        zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
        used = {event[key].params.get("TZID") for event in events for key in ("DTSTART", "DTEND") if key in event} - {None, "UTC"}
        hold(used <= zones, path, f"zones that are not described: {used - zones}")
        hold(len(list(vobject.readOne(text.decode()).components())) >= len(events), path, "vobject sees fewer")
        hold(all(len(line) <= 75 for line in text.split(b"\r\n")), path, "a line of more than 75 bytes")
    except Exception as error:
        hold(False, path, f"{type(error).__name__}: {str(error)[:200]}")

# CSV (RFC 4180).
path = api / "groups.csv"
rows = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), strict=True))
hold(len(rows) == count + 1 and len({len(row) for row in rows}) == 1, path, f"{len(rows)} rows, {count} groups")
hold(not [cell for row in rows for cell in row if re.match(r"[=+@\t\r]|-(?![\d.]+$)", cell)], path, "a cell that a spreadsheet would run")

# XML.
for pattern, root in (("opml.xml", "opml"), ("*.opml", "opml"), ("opensearch.xml", "{http://a9.com/-/spec/opensearch/1.1/}OpenSearchDescription")):
    for path in files(pattern):
        hold(etree.parse(path).getroot().tag == root, path, "another root")
for path in files("opml.xml"):
    read = listparser.parse(path.read_bytes())
    hold(not read.bozo, path, str(read.get("bozo_exception")))
    given = [group["links"]["feed"] for group in groups["groups"] if "feed" in group["links"]]
    # Readers merge what two groups share.
    hold(sorted({feed.url for feed in read.feeds}) == sorted(set(given)), path, "other feeds than those of the groups")
    hold(all(feed.title for feed in read.feeds), path, "a feed without a name")
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
for path in files("sitemap*.xml"):
    root = etree.parse(path).getroot()
    places = [place.text for place in root.iter(MAP + "loc")]
    hold(root.tag in (MAP + "urlset", MAP + "sitemapindex") and places, path, "no site map")
    hold(len(places) == len(set(places)) and len(places) <= 50_000 and path.stat().st_size <= 50 << 20, path, "too much, or twice")
robots = site / "robots.txt"
if robots.exists():
    reader = urllib.robotparser.RobotFileParser()
    reader.parse(robots.read_text().splitlines())
    hold(reader.can_fetch("*", "/") and all(url.startswith("http") for url in reader.site_maps() or []), robots, "refuses all")

print(f"{count} groups;", ", ".join(f"{n} {pattern}" for pattern, n in seen.items() if n))
for fault in faults[:40]:
    print(fault)
print(f"{len(faults)} faults" if faults else "no fault")
sys.exit(bool(faults))
