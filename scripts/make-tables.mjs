// Makes data/countries.tsv and data/languages.tsv from the packages pinned in
// package.json beside this file. The same packages always give the same bytes.
//
//     npm install --prefix scripts --no-package-lock
//     node scripts/make-tables.mjs

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { iso6393 } from "iso-639-3";
import polylabel from "polylabel";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);

const ATLAS = "world-atlas/countries-50m.json";
const JOIN = 5; // degrees: polygons nearer than this share a box
const MARGIN = 0.3; // degrees: coasts are simplified, and people round

// UN M49 regions, as CLDR contains them.
const CONTINENTS = [
  ["002", "africa"],
  ["019", "americas"],
  ["142", "asia"],
  ["150", "europe"],
  ["009", "oceania"],
];

// Territories that ISO 3166 gives to a code but that the atlas draws under
// another country's number, or under a name without a number. Each polygon that lies
// wholly in one of the boxes (south, west, north, east) is added to the code, and
// stays where the atlas has it too: a box is there to notice misplaced points, so a
// point that two countries may claim is held by both.
const PARTS = [
  ["BQ", "528", [12, -69, 13, -68], [17, -64, 18, -62]],
  ["CC", "Indian Ocean Ter.", [-13, 96, -11, 98]],
  ["CX", "Indian Ocean Ter.", [-11, 105, -10, 106]],
  ["CY", "N. Cyprus", [34, 32, 36, 35]],
  ["GF", "250", [2, -55, 6, -51]],
  ["GP", "250", [15.5, -62, 17, -61]],
  ["MQ", "250", [14, -62, 15.5, -60]],
  ["RE", "250", [-22, 55, -20, 56]],
  ["SJ", "578", [74, 10, 81, 35], [70.5, -10, 71.5, -7]],
  ["TK", "554", [-10, -173, -8, -171]],
  ["UA", "643", [44, 32, 46.5, 37]],
  ["YT", "250", [-13.5, 44.5, -12, 46]],
];

const check = (fact, complaint) => {
  if (!fact) throw new Error(complaint);
};

// ---- Codes and names (CLDR) ----

const supplemental = (file) => require(`cldr-core/supplemental/${file}.json`).supplemental;

/** The names that locale `locale` gives, by code; {} if CLDR has no such locale. */
function names(locale, kind) {
  try {
    const file = require(`cldr-localenames-full/main/${locale}/${kind}.json`);
    return file.main[locale].localeDisplayNames[kind] ?? {};
  } catch (error) {
    if (error.code === "MODULE_NOT_FOUND") return {};
    throw error;
  }
}

/** Alpha-2 code -> { numeric, continent } for every code ISO 3166-1 assigns. */
function assigned() {
  const { codeMappings } = supplemental("codeMappings");
  const { territoryContainment } = supplemental("territoryContainment");
  const found = new Map();
  const walk = (region, continent) => {
    for (const part of territoryContainment[region]._contains) {
      const numeric = codeMappings[part]?._numeric;
      if (territoryContainment[part]) walk(part, continent);
      // ISO 3166-1 leaves 900 to 999 to its users.
      else if (numeric && numeric < "900") found.set(part, { numeric, continent });
    }
  };
  for (const [region, continent] of CONTINENTS) walk(region, continent);
  found.get("AQ").continent = "antarctica"; // CLDR counts it in outlying Oceania
  check(found.size === 249, `${found.size} countries, 249 expected`);
  return found;
}

// ---- Shapes (Natural Earth) ----

/** Country number, or name where there is none -> polygons of [longitude, latitude]. */
function shapes() {
  const topology = require(ATLAS);
  const found = new Map();
  for (const { id, properties, geometry } of feature(topology, topology.objects.countries).features) {
    const key = id ?? properties.name;
    const { type, coordinates } = geometry;
    const polygons = type === "Polygon" ? [coordinates] : coordinates;
    found.set(key, [...(found.get(key) ?? []), ...polygons.map(flat)]);
  }
  return found;
}

/** The ring from longitude `near` on, with no jump at the antimeridian: it may leave -180..180. */
function unwrap(ring, near) {
  let last = near;
  return ring.map(([longitude, latitude]) => {
    last = longitude - 360 * Math.round((longitude - last) / 360);
    return [last, latitude];
  });
}

/** A polygon as { rings, box } in the plane, its outline first. */
function flat(polygon) {
  const coast = polygon
    .map((ring) => unwrap(ring, ring[0][0]))
    .filter((ring) => Math.abs(ring.at(-1)[0] - ring[0][0]) > 180)
    .sort((a, b) => b.length - a.length)[0];
  if (!coast) {
    const outline = unwrap(polygon[0], polygon[0][0][0]);
    const holes = polygon.slice(1).map((ring) => unwrap(ring, outline[0][0]));
    return { rings: [outline, ...holes], box: boxOf(outline) };
  }
  // A coast right round the Earth (Antarctica's): the land goes on to the South Pole.
  const [start, end] = [coast[0][0], coast.at(-1)[0]];
  const closed = [...coast, [end, -90], [start, -90], coast[0]];
  return { rings: [closed], box: { ...boxOf(closed), west: -180, east: 180 } };
}

function boxOf(ring) {
  const box = { south: 90, west: Infinity, north: -90, east: -Infinity };
  for (const [longitude, latitude] of ring) {
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
  }
  return box;
}

const within = (box, [south, west, north, east]) =>
  box.south >= south && box.north <= north && box.west >= west && box.east <= east;

/** One box for each group of boxes linked by gaps of at most JOIN degrees. */
function clusters(boxes) {
  const left = boxes.map((box) => ({ ...box }));
  const found = [];
  while (left.length > 0) {
    const queue = [left.shift()];
    const whole = { ...queue[0] };
    while (queue.length > 0) {
      const here = queue.shift();
      for (let i = left.length - 1; i >= 0; i -= 1) {
        const there = left[i];
        if (there.south - here.north > JOIN || here.south - there.north > JOIN) continue;
        // The neighbour may lie on the other side of the antimeridian.
        const turn = [0, 360, -360].find(
          (turn) => there.west + turn - here.east <= JOIN && here.west - there.east - turn <= JOIN,
        );
        if (turn === undefined) continue;
        there.west += turn;
        there.east += turn;
        left.splice(i, 1);
        queue.push(there);
        whole.south = Math.min(whole.south, there.south);
        whole.north = Math.max(whole.north, there.north);
        whole.west = Math.min(whole.west, there.west);
        whole.east = Math.max(whole.east, there.east);
      }
    }
    found.push(whole);
  }
  return found;
}

const decimals = (number) => (Math.round(number * 100) / 100 + 0).toFixed(2);
const circle = (longitude) => longitude - 360 * Math.round(longitude / 360);

function written({ south, west, north, east }) {
  const round = east - west + 2 * MARGIN >= 360;
  return [
    Math.max(south - MARGIN, -90),
    round ? -180 : circle(west - MARGIN),
    Math.min(north + MARGIN, 90),
    round ? 180 : circle(east + MARGIN),
  ].map(decimals);
}

/** A polygon's area, up to a constant (Lambert's cylindrical equal-area projection). */
function area({ rings }) {
  const height = ([, latitude]) => Math.sin((latitude * Math.PI) / 180);
  const signed = (ring) =>
    ring.slice(1).reduce((sum, to, i) => sum + (to[0] - ring[i][0]) * (height(to) + height(ring[i])), 0);
  return rings.map((ring) => Math.abs(signed(ring))).reduce((whole, hole) => whole - hole);
}

/** The point of the polygon farthest from its edges: [latitude, longitude]. */
function pointIn({ rings, box }) {
  const squeeze = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const plane = rings.map((ring) => ring.map(([longitude, latitude]) => [longitude * squeeze, latitude]));
  const [x, y] = polylabel(plane, 0.001);
  return [y, circle(x / squeeze)];
}

// ---- The tables ----

function write(file, header, rows) {
  const lines = [header, ...rows.sort((a, b) => (a[0] < b[0] ? -1 : 1))];
  for (const line of lines) {
    check(line.length === header.length, `${file}: ${line}`);
    check(!line.some((cell) => /[\t\n]/.test(cell)), `${file}: ${line}`);
  }
  writeFileSync(new URL(`../data/${file}`, import.meta.url), lines.map((line) => `${line.join("\t")}\n`).join(""));
  console.log(`${file}: ${rows.length} rows`);
}

function countries() {
  const [english, french] = [names("en", "territories"), names("fr", "territories")];
  const atlas = shapes();
  const polygons = new Map();
  for (const [code, { numeric }] of assigned()) polygons.set(code, [...(atlas.get(numeric) ?? [])]);
  for (const [code, drawn, ...places] of PARTS) {
    const parts = atlas.get(drawn).filter(({ box }) => places.some((place) => within(box, place)));
    check(parts.length >= places.length, `nothing drawn for ${code}`);
    polygons.get(code).push(...parts);
  }
  return [...assigned()].map(([code, { continent }]) => {
    check(english[code] && french[code], `no name for ${code}`);
    const shape = polygons.get(code).sort((a, b) => area(b) - area(a));
    const boxes = clusters(shape.map(({ box }) => box)).map((box) => written(box).join(","));
    const point = shape.length > 0 ? pointIn(shape[0]).map(decimals) : ["", ""];
    return [code, english[code], french[code], continent, boxes.join(";"), ...point];
  });
}

function languages() {
  const [english, french] = [names("en", "languages"), names("fr", "languages")];
  const { likelySubtags } = supplemental("likelySubtags");
  const { scriptMetadata } = require("cldr-core/scriptMetadata.json");
  const { languageAlias } = supplemental("aliases").metadata.alias;
  const rows = [];
  for (const { iso6391, iso6393: long, type } of iso6393) {
    const code = iso6391 ?? long;
    // ISO 639-1 withdrew sh in 2000; constructed and ancient languages are kept
    // only where ISO 639-1 has a code for them.
    if (code === "sh" || (!iso6391 && type !== "living")) continue;
    if (!english[code] || !french[code]) {
      check(!iso6391, `no name for ${code}`);
      continue;
    }
    const named = names(code, "languages")[code];
    const autonym = named && named !== code ? named : "";
    // CLDR writes some codes as another's (tw as ak): the script is that one's.
    const likely = likelySubtags[code] ?? likelySubtags[languageAlias[code]?._replacement];
    const script = likely?.split("-")[1];
    rows.push([code, english[code], french[code], autonym, scriptMetadata[script]?.rtl === "YES" ? "rtl" : "ltr"]);
  }
  return rows;
}

write("countries.tsv", ["code", "name_en", "name_fr", "continent", "boxes", "lat", "lon"], countries());
write("languages.tsv", ["code", "name_en", "name_fr", "autonym", "dir"], languages());
