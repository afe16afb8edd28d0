// Leaves on a map only the groups that its address asks for, as a list does, and says which
// these are and how to have more of them. `map.js` loads it where something is asked for; it
// gives back the groups that are left, by their places in the points of the map.
'use strict';
self.coopdirNarrow = async ({ place, make, script, style, many, counted, page, say }) => {
  const [address, finder, results, index, points, sheet] = place.dataset.narrow.split(' ');
  await script(address);
  const { chosen, read, strange, unknown, write } = coopdirAddress, notes = strange(location.search);
  const state = { ...read(location.search), sort: '', page: 1 };
  if (!write(state) && !notes.length) return undefined;
  await Promise.all([style(sheet), script(points), script(finder).then(() => script(results)).then(() => script(index))]);
  const root = place.dataset.home.replace(/[^/]*$/, ''), { dataset: { within } } = place;
  notes.push(...unknown(state, coopdir.index.facets));
  const wanted = { ...state, ...within && { eco: [within] } };
  let found, lacking = [];
  // First the words that are asked for, then, where nobody has them, those that are near.
  for (let round = 0; round < 3 && !found; round++) {
    await Promise.all(lacking.map((name) => script(root + name)));
    lacking = [];
    found = coopdir.find(wanted, (name) => lacking.push(name));
  }
  const { archived, languages, slugs, names, named_in, places, placed_in, latitudes, longitudes } = window.coopdirPoints;
  const at = new Map(slugs.map((slug, n) => [slug, n])), ids = coopdir.list(found, '');
  const left = ids.map((id) => at.get(coopdir.slug(id))).filter((n) => n !== undefined);

  // What is asked for, and how to have more.
  const stem = location.href.replace(/[?#].*/, ''), query = write(state);
  const list = (of) => place.dataset.home + write(within ? { ...of, eco: [within] } : of);
  const shown = coopdir.results({
    $: (selector, from = document) => from.querySelector(selector),
    make, root, load: () => {},
    place: (next) => stem + write(next),
    follow: (next) => location.assign(stem + write(next)),
  });
  const lost = ids.length - left.length, lead = document.querySelector('.hero .lead');
  lead.replaceChildren(shown.headed(state, found));
  if (lost) lead.append('\u00a0· ', make('a', { href: list(state), textContent: many(say.nowhere, lost) }));
  lead.after(...shown.chips(state), ...shown.notes(found, notes).map((textContent) => make('p', { className: 'note', textContent })));
  for (const a of document.querySelectorAll('.views a')) a.href = list(state);
  for (const a of document.querySelectorAll('.tongues a')) a.search = location.search;
  if (!chosen(state).length && !state.q) return undefined;

  // The list, and the drawing.
  const old = new Set(archived), tail = (n) => [old.has(n) && say.archived, places[placed_in[n]]].filter(Boolean).join('\u00a0· ');
  const named = (n) => make('a', { href: page(n), textContent: names[n], dir: 'auto', lang: languages[named_in[n]] || say.lang });
  const lines = left.slice(0, 200).map((n) => make('li', {}, named(n), ' ', make('span', { textContent: tail(n), dir: 'auto' })));
  if (left.length > lines.length) lines.push(make('li', {}, make('a', { href: list(state), textContent: many(say.others, left.length - lines.length) })));
  const section = place.querySelector('.places');
  section.replaceChildren(section.firstElementChild, make('ul', {}, ...lines));
  const atlas = place.querySelector('.atlas'), land = atlas && atlas.querySelector('image');
  if (!land) return left;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => +land.getAttribute(name));
  const across = atlas.viewBox.baseVal.width, heaps = [];
  for (const n of left) {
    let right = x + (longitudes[n] + 180) / 360 * width;
    right -= Math.floor(right / width) * width;
    const spot = { x: right, y: y + (90 - latitudes[n]) / 180 * height, groups: [n] };
    const near = heaps.find((heap) => Math.hypot(heap.x - spot.x, heap.y - spot.y) < across / 20);
    if (near) near.groups.push(n);
    else heaps.push(spot);
  }
  const draw = (name, properties, ...inside) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };
  atlas.querySelectorAll('a').forEach((a) => a.remove());
  atlas.append(...heaps.sort((a, b) => a.y + a.x / 8 - b.y - b.x / 8).map(({ x, y, groups }) => {
    const label = groups.length > 1 ? counted(groups.length) : `${names[groups[0]]}\u00a0· ${counted(1)}`;
    const r = Math.min(15 + 4 * Math.log2(groups.length), 34);
    return draw('a', { href: groups.length > 1 ? '#places' : page(groups[0]), 'aria-label': label },
      draw('title', {}, label), draw('circle', { cx: x, cy: y, r }), draw('text', { x, y }, coopdir.shown(groups.length)));
  }));
  return left;
};
