// The map that is explored: Leaflet over the land of Natural Earth. Nothing of it is loaded
// before someone asks, and nothing from another host before someone asks for that too.
'use strict';
(() => {
  const place = document.querySelector('[data-explore]');
  if (!place) return;
  const say = JSON.parse(place.dataset.explore);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };

  // The form of a count follows its number: say.groups has one for each sample.
  const samples = [1, 2, 3, 11, 100, 0];
  const rules = new Intl.PluralRules(say.lang);
  const format = new Intl.NumberFormat(say.lang, { numberingSystem: 'latn' });
  const many = (forms, count) => {
    const at = count ? samples.findIndex((sample) => rules.select(sample) === rules.select(count)) : 5;
    return forms[at].replace('{0}', format.format(count));
  };
  // What is seen is part of the name: some languages say two groups in one word.
  const counted = (count) => {
    const said = many(say.groups, count), number = format.format(count);
    return said.includes(number) ? said : `${number}\u00a0· ${said}`;
  };
  const page = (n) => place.dataset.group.replace(/-(?=\/[^/]*$)/, window.coopdirPoints.slugs[n]);

  const came = (element) => new Promise((done, fail) => {
    element.onload = done;
    element.onerror = fail;
    document.head.append(element);
  });
  const asked = {};
  const script = (src) => asked[src] ||= came(make('script', { src }));
  const style = (href) => came(make('link', { rel: 'stylesheet', href }));

  const button = make('button', { type: 'button', className: 'button', textContent: say.explore });
  const status = make('p', { className: 'said' });
  status.setAttribute('role', 'status');
  const tools = make('div', { className: 'tools' }, button, status);
  place.before(tools);
  // What the address asks for; the whole map where it asks for nothing.
  const narrowed = location.search && place.dataset.narrow
    ? script(place.dataset.alone).then(() => coopdirNarrow({ place, make, script, style, many, counted, page, say }))
    : Promise.resolve();
  narrowed.catch(() => status.textContent = say.whole);
  button.onclick = async () => {
    button.disabled = true;
    status.textContent = say.loading;
    try {
      const own = [style(place.dataset.style)];
      const [leaflet, clusters, world, points] = place.dataset.scripts.split(' ');
      await Promise.all([...own, script(leaflet).then(() => script(clusters)), script(world), script(points)]);
      draw(await narrowed.catch(() => undefined));
      button.remove();
      status.textContent = '';
    } catch {
      for (const src in asked) delete asked[src];
      button.disabled = false;
      status.textContent = say.failed;
    }
  };

  const draw = (left) => {
    const { archived, languages, latitudes, longitudes, named_in, names, placed_in, places, summaries, told_in } = window.coopdirPoints;
    const west = +place.dataset.west;
    const box = make('div', { className: 'explored' });
    place.querySelector('.sea').replaceWith(box);
    place.classList.add('exploring');
    const map = L.map(box, {
      attributionControl: false,
      zoomControl: false,
      scrollWheelZoom: false,
      minZoom: 1,
      zoomSnap: .25,
      maxZoom: say.tiles ? 18 : 11,
      maxBounds: [[-85, west - 20], [85, west + 380]],
      maxBoundsViscosity: 1,
      zoomAnimation: !still,
      fadeAnimation: !still,
      markerZoomAnimation: !still,
    });
    L.control.zoom({ zoomInTitle: say.larger, zoomOutTitle: say.smaller }).addTo(map);
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', say.label);

    // The land, and once more for maps that go over the antimeridian.
    const { scale, land, borders } = window.coopdirWorld;
    const line = (turn) => (steps) => {
      const points = [];
      for (let at = 0, x = turn * scale, y = 0; at < steps.length; at += 2) {
        x += steps[at];
        y += steps[at + 1];
        points.push([y / scale, x / scale]);
      }
      return points;
    };
    const turns = west < -180 || west > -180 ? [0, west < 0 ? -360 : 360] : [0];
    const ground = L.layerGroup(turns.flatMap((turn) => [
      L.polygon(land.map(line(turn)), { className: 'land', interactive: false }),
      L.polyline(borders.map(line(turn)), { className: 'border', interactive: false }),
    ])).addTo(map);

    // Markers, with names for those who do not see them.
    const Named = L.DivIcon.extend({
      createIcon(old) {
        const element = L.DivIcon.prototype.createIcon.call(this, old);
        element.setAttribute('aria-label', this.options.label);
        element.title = this.options.label;
        return element;
      },
    });
    const old = new Set(archived);
    const icon = (label, count, mark = '') => {
      const size = count > 1 ? Math.min(30 + 2.5 * Math.log2(count), 58) : 30;
      const html = count > 1 ? make('span', { textContent: format.format(count) }) : false;
      return new Named({ label, html, className: 'spot' + (count > 1 ? ' heap' : mark), iconSize: [size, size] });
    };
    const heaps = L.markerClusterGroup({
      animate: !still,
      chunkedLoading: true,
      chunkInterval: 40,
      chunkDelay: 10,
      maxClusterRadius: 70,
      showCoverageOnHover: false,
      iconCreateFunction: (heap) => icon(counted(heap.getChildCount()), heap.getChildCount()),
    });
    const popup = (n) => {
      const parts = [make('p', { className: 'name', dir: 'auto', lang: languages[named_in[n]] || say.lang }, make('a', { href: page(n), textContent: names[n] }))];
      if (summaries[n]) parts.push(make('p', { textContent: summaries[n], dir: 'auto', lang: languages[told_in[n]] || say.lang }));
      const where = [old.has(n) && say.archived, places[placed_in[n]]].filter(Boolean).join('\u00a0· ');
      if (where) parts.push(make('p', { className: 'host', textContent: where, dir: 'auto' }));
      return make('div', {}, ...parts);
    };
    const shown = left || latitudes.map((_, n) => n);
    const point = (n) => [latitudes[n], longitudes[n] < west ? longitudes[n] + 360 : longitudes[n]];
    const bounds = (shown.length ? shown : latitudes.map((_, n) => n)).map(point);
    map.fitBounds(bounds, { animate: false, maxZoom: 7, padding: [36, 36] });
    // On the map first: only there are many added bit by bit, so that the page stays awake.
    heaps.addTo(map);
    heaps.addLayers(shown.map((n) => {
      const marker = L.marker(point(n), { icon: old.has(n) ? icon(`${names[n]} (${say.archived})`, 1, ' old') : icon(names[n], 1) });
      return marker.bindPopup(() => popup(n), { maxWidth: Math.min(280, box.clientWidth - 70), minWidth: 160 });
    }));

    // The keyboard goes into a popup, and back to where it came from.
    let from;
    map.on('popupopen', ({ popup }) => {
      const element = popup.getElement();
      element.querySelector('.leaflet-popup-close-button').setAttribute('aria-label', say.close);
      from = popup._source;
      element.querySelector('a').focus({ preventScroll: true });
    });
    map.on('popupclose', ({ popup }) => {
      const back = from && from.getElement();
      // Without motion it is gone already, and nothing has the focus.
      const at = document.activeElement;
      if (at === document.body || popup.getElement().contains(at)) (back || box).focus({ preventScroll: true });
    });
    const keys = { ArrowLeft: [-80, 0], ArrowRight: [80, 0], ArrowUp: [0, -80], ArrowDown: [0, 80] };
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') map.closePopup();
      if (event.target === box || event.target.closest('.leaflet-popup')) return;
      if (keys[event.key]) map.panBy(keys[event.key]);
      else if (event.key === '+') map.zoomIn();
      else if (event.key === '-') map.zoomOut();
      else return;
      event.preventDefault();
    });
    // The wheel scrolls the page until the map is in use.
    box.addEventListener('focusin', () => map.scrollWheelZoom.enable());
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!box.contains(relatedTarget)) map.scrollWheelZoom.disable();
    });
    if (say.tiles) detail(map, ground, box);
    box.focus();
  };

  const detail = (map, ground, box) => {
    const { pattern, show, note, attribution, terms } = say.tiles;
    const more = make('button', { type: 'button', className: 'button', textContent: show });
    const warning = make('p', { className: 'said', textContent: note });
    tools.append(more, warning);
    more.onclick = () => {
      L.tileLayer(pattern, { maxZoom: 18, referrerPolicy: 'strict-origin-when-cross-origin' }).addTo(map);
      ground.remove();
      map.options.zoomSnap = 1;
      box.classList.add('detailed');
      box.append(make('p', { className: 'whose' }, terms ? make('a', { href: terms, textContent: attribution }) : attribution));
      more.remove();
      warning.remove();
      box.focus();
    };
  };
})();
