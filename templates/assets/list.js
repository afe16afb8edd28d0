// A list of groups that can be searched and filtered. Without this script every facet is
// a link to a page, and the list is in pages. What the address says is in `address.js`; what
// finds the groups, `finder.js`, and what shows them, `results.js`, come when a reader first
// looks for something.
(() => {
  'use strict';
  const own = document.currentScript.dataset;
  const home = new URL(own.home, location.href).href, root = home.replace(/[^/]*$/, '');
  const scripts = own.scripts.split(' ').map((address) => new URL(address, location.href).href);
  const { chosen, read, strange, unknown, view, without, write } = coopdirAddress;

  // The page, and the words and tools that it brings for this script.
  const $ = (selector, from = document) => from.querySelector(selector);
  const make = (name, props = {}, ...parts) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(props)) {
      if (key in element) element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...parts);
    return element;
  };
  const title = $('#groups'), section = title.closest('section'), kit = $('#finding').content;
  const input = $('#q'), panel = $('.filters'), old = panel && $('nav', panel);
  const count = title.textContent, still = [...section.children].slice(1);
  const tools = $('.tools', kit), sort = $('select', tools), see = $('.see', kit), narrow = $('.narrow', kit);
  const shares = $('.shares', kit), shared = $('span', shares), views = $('.views', section);
  const bar = make('div', { className: 'bar' }), live = make('p', { className: 'unseen', role: 'status' });
  const plain = new Map(), filter = panel && $('summary', panel).textContent;
  // `settled`: the address as it is; `sent`: as it was before what is being typed.
  let state, index, results, ignored = [], later = [], settled, sent, waiting, speech;

  const asked = new Set();
  const load = (address, failed = fail) => {
    if (asked.has(address)) return;
    asked.add(address);
    document.head.append(make('script', { src: address, async: false, onload: show, onerror: failed }));
  };
  const begin = () => scripts.forEach((address) => load(address));

  const speak = (text) => {
    clearTimeout(speech);
    speech = setTimeout(() => live.textContent = text, 150);
  };

  // Each facet as a group of boxes: from the links of the page, and from the index when
  // all of its values are asked for.
  const entry = (entries, key, id, label, lang, number) => {
    const box = make('input', { type: 'checkbox', name: key, value: id });
    const li = make('li', {}, make('label', {}, box, ' ', make('bdi', lang ? { lang } : {}, label)), ' ', number);
    entries.set(id, { li, box, label, number: li.lastChild });
    return li;
  };
  const upgrade = (part) => {
    const key = part.dataset.facet, entries = new Map(), name = $('summary', part).cloneNode(true);
    const set = make('fieldset', {}, make('legend', { className: 'unseen', textContent: name.textContent }));
    plain.set(key, entries);
    // Opens to the values within another, or at the top.
    const more = (words, within, list = make('ul')) => {
      const details = make('details', {}, make('summary', { textContent: words }), list);
      details.ontoggle = () => details.open && fill(within, list);
      return make('li', {}, details);
    };
    const fill = (within, list) => {
      if (!index) return later.push(() => fill(within, list)), begin();
      const { choices } = facet(key);
      choices.forEach(([id, label, lang, above]) => {
        const over = choices[above] && choices[above][0];
        if (entries.has(id) || (within && within !== over)) return;
        const li = entry(entries, key, id, label, lang, '');
        const outer = !within && entries.get(over);
        if (!outer) return list.append(li);
        if (!$('ul', outer.li)) outer.li.append(make('ul'));
        $('ul', outer.li).append(li);
      });
      show();
    };
    const listed = (from, within) => make('ul', {}, ...[...from.children].map((li) => {
      const link = li.firstElementChild, inner = li.lastElementChild;
      if (link.matches('details')) return more($('summary', link).textContent, within, listed($('ul', link), within));
      if (link.matches('.more')) return more(link.textContent, within);
      const { value } = link.dataset;
      const made = entry(entries, key, value, link.textContent, link.lang, link.nextSibling.textContent.trim());
      if (inner !== link) made.append(listed(inner, value));
      return made;
    }));
    const list = listed($('ul', part));
    set.append(list);
    const rest = $(':scope > li > details', list);
    if (rest && ($('.more', part) || entries.size > 12)) {
      const field = narrow.cloneNode();
      field.setAttribute('aria-label', narrow.placeholder + ' ' + name.textContent);
      field.onfocus = begin;
      field.oninput = () => {
        rest.open = true;
        fill(undefined, $('ul', rest));
        const typed = index ? coopdir.fold(field.value.trim()) : '';
        for (const { li, box, label } of entries.values()) li.hidden = !box.checked && !coopdir.fold(label).includes(typed);
      };
      set.insertBefore(field, list);
    }
    return make('details', { className: 'facet', 'data-facet': key, open: part.open }, name, set);
  };  const facet = (key) => index.facets.find((facet) => facet.key === key);

  // Shows what is chosen, or asks for what is lacking to know.
  const show = () => {
    if (waiting < 0) return;
    index = self.coopdir && coopdir.index;
    if (index && !results) {
      results = coopdir.results({ $, make, kit, root, load, place, follow });
      later.forEach((wait) => wait());
    }
    if (!index && is_whole() && !ignored.length) {
      clearTimeout(waiting);
      waiting = 0;
      bar.replaceChildren();
      fit(2);
      return fresh(still, count);
    }
    const found = index ? valid() && coopdir.find(state, (name) => load(root + name), show) : begin();
    if (!found) {
      waiting ||= setTimeout(() => bar.replaceChildren($('.wait', kit).cloneNode(true)), 300);
      return;
    }
    clearTimeout(waiting);
    waiting = 0;
    const whole = is_whole();
    index.facets.forEach(({ key, choices, sets, at: of }, at) => {
      const entries = plain.get(key);
      if (!entries) return;
      const others = found.others(at), mine = state[key] || [];
      // What is chosen is always in sight.
      for (const id of mine.filter((id) => !entries.has(id))) {
        $('ul', $(`[data-facet="${key}"]`)).prepend(entry(entries, key, id, ...choices[of.get(id)].slice(1), ''));
      }
      for (const [id, { li, box, number }] of entries) {
        const n = coopdir.size(others, sets[of.get(id)]), on = mine.includes(id), text = coopdir.shown(n);
        if (number.data !== text) number.data = text;
        box.checked = on;
        li.classList.toggle('none', !n && !on);
        // What is disabled loses the focus.
        box.disabled = !n && !on && box !== document.activeElement;
      }
    });
    const words = coopdir.many('groups', found.total), notes = results.notes(found, ignored), all = chosen(state);
    const active = document.activeElement, at = stops().indexOf(active);
    bar.replaceChildren(...results.chips(state, found.total), ...notes.map((textContent) => make('p', { className: 'note', textContent })));
    see.textContent = coopdir.many('see', found.total);
    if (panel) $('summary', panel).textContent = filter + (all.length ? ` (${all.length})` : '');
    fit(found.total);
    if (whole) fresh(still, count);
    else fresh(results.list(state, found), results.headed(state, found));
    // Who was at a link that is made anew is at the one in its place.
    if (at >= 0 && !active.isConnected) (stops()[at] || title).focus({ preventScroll: true });
    speak([words, ...notes].join('. '));
    if (canon) canon.href = single() ? base + single() : whole ? itself : base;
  };
  const stops = () => [...section.querySelectorAll(':is(a, button):not([hidden] *)')];
  // Nothing is offered that does nothing: an order of one group, a map of none.
  const fit = (total) => {
    tools.hidden = total < 2;
    shares.hidden = !total || is_whole();
    if (views) views.hidden = !total;
  };
  const fresh = (parts, words) => {
    title.textContent = words;
    while (section.lastChild !== live) section.lastChild.remove();
    section.append(...parts);
  };

  // Where a choice is: one value alone has a page of its own.
  const at_page = () => location.href.replace(/[?#].*/, '');
  const opened = at_page(), stem = location.protocol === 'file:' ? opened : home;
  // Whether it is what the page shows by itself.
  const is_whole = () => write(state) === write(read('', +own.page));
  const place = (state) => stem + (write(state) || (stem === opened && own.page > 1 ? '?page=1' : ''));
  const single = () => results && results.page(state);
  const canon = $('link[rel=canonical]'), itself = canon && canon.href;
  const base = canon && new URL(own.home, itself).href.replace(/[^/]*$/, '');
  const share = () => {
    const url = single() ? root + single() : location.href;
    const field = make('input', { value: url, readOnly: true, 'aria-label': $('button', shares).textContent });
    const by_hand = () => {
      shared.replaceChildren(field);
      field.select();
    };
    if (!navigator.clipboard) return by_hand();
    navigator.clipboard.writeText(url).then(() => speak(shared.textContent = shared.dataset.done), by_hand);
  };

  // Links that are told from this page lead to the same from any other.
  const fixed = () => {
    const whole = (name) => (one) => one.setAttribute(name, new URL(one.getAttribute(name), location.href).href);
    for (const part of [document, kit, ...old ? [old] : [], ...still]) {
      part.querySelectorAll('a[href]:not([href^="#"])').forEach(whole('href'));
      part.querySelectorAll('img[src]').forEach(whole('src'));
    }
    if (input) whole('action')(input.form);
  };
  // A step: what is typed takes the place of the address, another choice gets its own. A
  // search that is sent goes back to what was there before it was typed.
  const go = (from) => {
    ignored = [];
    if (at_page() !== stem) fixed();
    const to = place(state);
    try {
      if (from) {
        history.replaceState({ y: scrollY }, '', from);
        history.pushState(null, '', to);
        sent = to;
      } else {
        history.replaceState(null, '', to);
      }
    } catch {
      // Safari counts: the address waits for a slower hand.
    }
    settled = to;
    arrive();
  };
  const there = views && $('a', views), map = there && there.href;
  const mapped = () => map + write({ ...state, sort: '', page: 1 });
  const arrive = () => {
    if (map) there.href = mapped();
    shared.textContent = '';
    for (const a of document.querySelectorAll('.tongues a')) a.search = location.search;
    sort.value = state.sort;
    show();
  };
  const follow = (next, then) => {
    state = next;
    if (input) input.value = state.q;
    go(settled);
    const to = (then && then(bar)) || title;
    to.focus({ preventScroll: true });
    // What has the focus already would not come into view by it.
    const { top, bottom } = to.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) to.scrollIntoView();
  };
  const toggle = (key, id, on) => {
    // A part and the whole of it exclude each other.
    const others = (state[key] || []).filter((one) => one !== id && !(on && (one.startsWith(id + '/') || id.startsWith(one + '/'))));
    state = without({ ...state, [key]: on ? others.concat(id).sort() : others }, key);
    go(settled);
  };
  // Takes out of the choice what the directory does not have.
  const valid = () => {
    ignored.push(...unknown(state, index.facets));
    if (![...sort.options].some(({ value }) => value === state.sort)) {
      ignored.push('sort=' + state.sort);
      state.sort = sort.value = '';
    }
    return true;
  };
  const here = () => {
    state = read(location.search, at_page() === opened ? +own.page : 1);
    if (input) input.value = state.q;
    settled = sent = location.href;
    ignored = strange(location.search);
    const seen = view(location.search);
    if (seen === 'map' && map) location.replace(mapped());
    else if (seen && seen !== 'list') ignored.push('view=' + seen);
  };
  const fail = () => {
    if (waiting < 0) return;
    clearTimeout(waiting);
    waiting = -1;
    const active = document.activeElement;
    if (boxes) boxes.replaceWith(old);
    if (panel) $('summary', panel).textContent = filter;
    if (input) input.form.onsubmit = null;
    see.remove();
    tools.remove();
    shares.remove();
    if (views) views.hidden = false;
    bar.replaceChildren($('.failed', kit));
    fresh(still, count);
    if (!active.isConnected) title.focus();
    speak(bar.textContent);
  };

  const active = document.activeElement, typed = input && input.value;
  const boxes = panel && make('div', { className: 'boxes', role: 'group', 'aria-labelledby': 'facets' });
  if (boxes) {
    // Who was at a link before this script came is at its box.
    const at = [...old.querySelectorAll('a, summary')].indexOf(active);
    boxes.append($('h2', old).cloneNode(true), ...[...old.querySelectorAll('[data-facet]')].map(upgrade));
    boxes.onchange = ({ target: { type, name, value, checked } }) => type === 'checkbox' && toggle(name, value, checked);
    boxes.onpointerdown = begin;
    boxes.addEventListener('focusin', begin);
    see.onclick = () => {
      panel.open = false;
      title.focus();
    };
    old.replaceWith(boxes);
    panel.append(see);
    if (at >= 0) boxes.querySelectorAll('[type=checkbox], summary')[at].focus();
  }
  section.firstElementChild.after(make('div', { className: 'pane' }, bar, shares), live);
  $('p', section).replaceWith(tools);
  if (!active.isConnected && (!boxes || !boxes.contains(document.activeElement))) title.focus();
  sort.onchange = () => {
    state = { ...state, sort: sort.value, page: 1 };
    go(settled);
  };
  $('button', shares).onclick = share;
  if (input) {
    input.onfocus = begin;
    input.oninput = () => {
      state = { ...state, q: input.value, page: 1 };
      go();
    };
    input.form.onsubmit = (event) => {
      event.preventDefault();
      if (place(state) !== sent) go(sent);
    };
    document.onkeydown = (event) => {
      if (event.key === '/' && document.activeElement === document.body) {
        event.preventDefault();
        input.focus();
      } else if (event.key === 'Escape' && document.activeElement === input && input.value) {
        input.value = '';
        input.oninput();
      }
    };
  }
  addEventListener('popstate', (event) => {
    // To a part of the page, and back.
    if (location.href.split('#')[0] === settled.split('#')[0]) return;
    here();
    arrive();
    if (event.state) scrollTo(0, event.state.y);
  });
  here();
  fit(2);
  if (typed && typed.trim() !== state.q) {
    // Typed before this script came.
    input.value = typed;
    input.oninput();
  } else if (!is_whole() || ignored.length) {
    arrive();
  }
  if (active === input) begin();
})();
