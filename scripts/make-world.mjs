// Makes the base map from the packages pinned in package.json beside this file:
// templates/assets/world.svg (the still map) and templates/assets/world.js (the one
// that is explored). The same packages always give the same bytes.
//
//     npm install --prefix scripts --no-package-lock
//     node scripts/make-world.mjs

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, mesh } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";

// In steradians: corners that stand out by less than some 300 km² are cut. Drawn for
// 1:50 million and thinned so, coasts are as light as those drawn for 1:110 million,
// and keep the islands.
const LEAST = 8e-6;

const atlas = createRequire(import.meta.url)("world-atlas/countries-50m.json");
const topology = simplify(presimplify(atlas, sphericalTriangleArea), LEAST);

/** The line from longitude `near` on, with no jump at the antimeridian: it may leave -180..180. */
function unwrap(line, near) {
  let last = near;
  return line.map(([longitude, latitude]) => {
    last = longitude - 360 * Math.round((longitude - last) / 360);
    return [last, latitude];
  });
}

/** The coasts, as closed rings of [longitude, latitude]; those that cross the antimeridian twice. */
function coasts() {
  const { features } = feature(topology, topology.objects.land);
  const polygons = features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
  return polygons.flat().flatMap((ring) => {
    const flat = unwrap(ring, ring[0][0]);
    const [start, end] = [flat[0][0], flat.at(-1)[0]];
    // A coast right round the Earth (Antarctica's): the land goes on to the South Pole.
    if (Math.abs(end - start) > 180) return twice([...flat, [end, -90], [start, -90], flat[0]]);
    return twice(flat);
  });
}

/** A line, and the same on the other side of the Earth where it leaves -180..180. */
function twice(line) {
  const turns = [0, 360, -360].filter((turn) => {
    const xs = line.map(([longitude]) => longitude + turn);
    return Math.min(...xs) < 180 && Math.max(...xs) > -180;
  });
  return turns.map((turn) => line.map(([longitude, latitude]) => [longitude + turn, latitude]));
}

/** Each border between two countries once. */
function borders() {
  const lines = mesh(topology, topology.objects.countries, (a, b) => a !== b).coordinates;
  return lines.flatMap((line) => twice(unwrap(line, line[0][0])));
}

/** Whole steps of 1/`scale` degree: where the line starts, then from each point to the next. */
function steps(line, scale) {
  const points = line.map(([longitude, latitude]) => [Math.round(longitude * scale), Math.round(latitude * scale)]);
  const found = [...points[0]];
  points.slice(1).forEach(([x, y], at) => {
    const [dx, dy] = [x - points[at][0], y - points[at][1]];
    if (dx !== 0 || dy !== 0) found.push(dx, dy);
  });
  return found;
}

/** The data of a path, in tenths of a degree from the north-west corner of the Earth. */
function path(lines, closed) {
  const parts = lines.map((line) => steps(line.map(([x, y]) => [x + 180, 90 - y]), 10));
  const visible = parts.filter((part) => part.length > (closed ? 6 : 2));
  const joined = (numbers) => numbers.map((n, at) => (at > 0 && n >= 0 ? ` ${n}` : `${n}`)).join("");
  return visible.map(([x, y, ...rest]) => `M${x} ${y}l${joined(rest)}${closed ? "z" : ""}`).join("");
}

const write = (file, text) => {
  writeFileSync(new URL(`../templates/assets/${file}`, import.meta.url), text);
  console.log(`${file}: ${text.length} bytes`);
};

const SOURCE = "Natural Earth (public domain), 1:50m thinned, by way of world-atlas 2.0.2";
const [land, lines] = [coasts(), borders()];

write(
  "world.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" width="3600" height="1800" viewBox="0 0 3600 1800" preserveAspectRatio="none">
<!-- ${SOURCE}; made by scripts/make-world.mjs -->
<style>.l{fill:#fdfcf9;stroke:#b9b1a0}.b{fill:none;stroke:#d5cebf}path{vector-effect:non-scaling-stroke;stroke-width:.8;stroke-linejoin:round}@media (prefers-color-scheme:dark){.l{fill:#2d2a26;stroke:#6a6458}.b{stroke:#4a463f}}</style>
<path class="l" d="${path(land, true)}"/>
<path class="b" d="${path(lines, false)}"/>
</svg>
`,
);
const table = (lines) => JSON.stringify(lines.map((line) => steps(line, 20)));
write(
  "world.js",
  `// ${SOURCE}; made by scripts/make-world.mjs.
// Each line in steps of a twentieth of a degree: longitude and latitude, then what is added to them.
window.coopdirWorld={scale:20,land:${table(land)},borders:${table(lines)}};
`,
);
