// A list of groups that can be searched and filtered. Without this script every facet is
// a link to a page, and the list is in pages; what finds the groups is in `finder.js`.
(() => {
  'use strict';
  const own = document.currentScript.dataset;
  const home = new URL(own.home, location.href).href, root = home.replace(/[^/]*$/, '');
  const [finder, start] = [own.finder, own.index].map((address) => new URL(address, location.href).href);

  // The address: keys in a fixed order, values sorted, nothing that goes without saying.
  const KEYS = ['type', 'tag', 'country', 'eco', 'lang', 'activity'];
  const keysOf = (names) => KEYS.concat([...names].filter((key) => key.startsWith('field.')).sort());
  const read = (search) => {
    const given = new URLSearchParams(search);
    const text = (key) => (given.get(key) || '').trim();
    const state = { q: text('q'), sort: text('sort'), page: Math.max(1, parseInt(text('page'), 10) || 1) };
    for (const key of keysOf(given.keys())) {
      const values = text(key).split(',').filter(Boolean);
      if (values.length) state[key] = [...new Set(values)].sort();
    }
    return state;
  };
  const write = (state) => {
    const parts = [];
    const part = (key, text) => text && parts.push(key + '=' + text);
    // A letter may be half typed: `encodeURIComponent` would throw.
    if (state.q.trim()) parts.push(new URLSearchParams({ q: state.q.trim() }));
    for (const key of keysOf(Object.keys(state))) part(key, (state[key] || []).map(encodeURIComponent).sort().join(','));
    part('sort', encodeURIComponent(state.sort));
    part('page', state.page > 1 ? String(state.page) : '');
    return parts.length ? '?' + parts.join('&') : '';
  };

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
  const bar = make('div', { className: 'bar' }), live = make('p', { className: 'unseen', role: 'status' });
  const plain = new Map(), filter = panel && $('summary', panel).textContent;
  let state, index, ignored = [], later = [], settled, waiting, speech;

  const asked = new Set();
  const load = (address) => {
    if (asked.has(address)) return;
    asked.add(address);
    document.head.append(make('script', { src: address, async: false, onload: show, onerror: fail }));
  };
  const begin = () => {
    load(finder);
    load(start);
  };

  // Words and numbers, as the index has them.
  let say, many, shown;
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
  };
  const facet = (key) => index.facets.find((facet) => facet.key === key);

  // A group, as the page shows groups.
  const filled = (pattern, name) => pattern.replace('/-', '/' + name.split('/').map(encodeURIComponent).join('/'));
  const address = (pattern, name) => root + filled(pattern, name);
  const card = (id, sheets, at) => {
    const { kinds, levels } = index, row = coopdir.cards[Math.floor(id / index.block)];
    const [summary, place, members, ownName, ownText, banner] = (row && row[id % index.block]) || [''];
    const kind = kinds[index.kind[id]], level = levels[index.level[id]], slug = coopdir.slug(id);
    const sheet = Math.floor(id / index.page);
    const picture = banner ? address(index.media, banner)
      : sheets ? root + index.sheets[sheet] + '#' + slug : address(index.banner, slug);
    const text = (name, lang, ...parts) => make(name, lang ? { dir: 'auto', lang } : { dir: 'auto' }, ...parts);
    const facts = [level[1], place, members].filter(Boolean).map((fact) => '\u00a0· ' + fact).join('');
    return make('li', { className: `card t-${kind[0]} is-${level[0]}` },
      make('img', { alt: '', width: 352, height: 64, loading: at < 6 ? 'eager' : 'lazy', decoding: 'async', src: picture }),
      text('h3', ownName, make('a', { href: address(index.group, slug), textContent: index.names[id] })),
      text('p', ownText, summary),
      make('p', { className: 'meta' }, make('b', { textContent: kind[1] }), facts));
  };

  // Links to the other pages of what was found: the first, the last, those around.
  const pages = (total) => {
    const here = state.page, near = (n) => n === 1 || n === total || Math.abs(n - here) < 2;
    const nav = make('nav', { className: 'pages', 'aria-label': say('pages') });
    const link = (n, text) => {
      const a = make('a', { href: place({ ...state, page: n }), textContent: text });
      if (text !== n) return nav.append(a);
      a.setAttribute('aria-label', say('page', n));
      if (n === here) a.setAttribute('aria-current', 'page');
      nav.append(a);
    };
    if (here > 1) link(here - 1, say('previous'));
    for (let n = 1, gap; n <= total; n++) {
      gap = !near(n) && !(near(n - 1) && near(n + 1));
      if (!gap) link(n, n);
      else if (near(n - 1)) nav.append(make('span', { textContent: '…' }));
    }
    if (here < total) link(here + 1, say('next'));
    nav.onclick = (event) => {
      const a = event.target.closest('a');
      if (!a || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      state = read(new URL(a.href).search);
      go(true);
      title.focus();
    };
    return nav;
  };

  // What is chosen, as buttons that take it away.
  const label = (key, id) => {
    const { at, choices } = facet(key), [, text, lang] = choices[at.get(id)];
    return lang ? make('bdi', { lang, textContent: text }) : text;
  };
  const told = (text) => text.textContent || text;
  const chosen = () => facets().flatMap((key) => state[key].map((id) => [key, id]));
  const facets = () => keysOf(Object.keys(state)).filter((key) => state[key]);
  const chips = () => {
    const all = chosen();
    if (!all.length && !state.q) return [];
    const list = make('ul', { className: 'chips' }, ...all.map(([key, id], at) => {
      const text = label(key, id), button = make('button', { type: 'button' }, text, make('span', { textContent: ' ×', 'aria-hidden': true }));
      button.setAttribute('aria-label', say('remove', told(text)));
      button.onclick = () => {
        toggle(key, id, false);
        ($(`li:nth-child(${at + 1}) button:not(.clear)`, bar) || title).focus();
      };
      return make('li', {}, button);
    }));
    const clear = make('button', { type: 'button', className: 'clear', textContent: say('clear') });
    clear.onclick = () => {
      state = read('');
      input.value = '';
      go(true);
      title.focus();
    };
    list.append(make('li', {}, clear));
    return [list];
  };

  // Nothing found: what to take away and how many groups that gives, what is near, whom to tell.
  const nothing = () => {
    const ways = coopdir.ways(state, load).map(([key, id, next, total]) => {
      const text = key !== 'q' ? label(key, id) : id && say('quoted', id), left = many('groups', total);
      const link = make('a', { href: place(next), textContent: text ? say('without', told(text), left) : say('cleared', left) });
      link.onclick = (event) => {
        event.preventDefault();
        state = next;
        if (key === 'q') input.value = '';
        go(true);
        title.focus();
      };
      return make('li', {}, link);
    });
    const close = coopdir.close(coopdir.find(state, load)).map((id) => [say('comma'),
      make('a', { href: address(index.group, coopdir.slug(id)), textContent: index.names[id], dir: 'auto' })]).flat().slice(1);
    const box = make('div', { className: 'nothing' });
    if (ways.length) box.append(make('ul', {}, ...ways));
    if (close.length) box.append(make('p', {}, say('close') + ' ', ...close));
    box.append(...$('.missing', kit) ? [$('.missing', kit).cloneNode(true)] : []);
    return [box];
  };

  const draw = (found) => {
    const ids = coopdir.list(found, state.sort), most = Math.max(1, Math.ceil(ids.length / index.page));
    state.page = Math.min(state.page, most);
    const some = ids.slice((state.page - 1) * index.page, state.page * index.page);
    const sheets = new Set(some.map((id) => Math.floor(id / index.page))).size * 3 <= some.length + 2;
    some.forEach((id) => coopdir.cards[Math.floor(id / index.block)] || load(root + index.blocks[Math.floor(id / index.block)]));
    const made = some.map((id, at) => card(id, sheets, at)), living = some.filter((id) => id < index.living).length;
    const parts = [];
    if (living) parts.push(make('ul', { className: 'cards' }, ...made.slice(0, living)));
    if (living < some.length) {
      const old = ids.filter((id) => id >= index.living).length;
      parts.push(make('h2', { className: 'apart', textContent: many('archived', old) }));
      parts.push(make('ul', { className: 'cards' }, ...made.slice(living)));
    }
    if (most > 1) parts.push(pages(most));
    return ids.length ? parts : nothing();
  };

  // Shows what is chosen, or asks for what is lacking to know.
  const show = () => {
    index = self.coopdir && coopdir.index;
    if (index && !say) {
      ({ say, many, shown } = coopdir);
      later.forEach((wait) => wait());
    }
    const still_so = !write(state);
    if (!index && still_so) return fresh(still, count);
    const found = index ? valid() && coopdir.find(state, (name) => load(root + name)) : begin();
    if (!found) {
      waiting ||= setTimeout(() => bar.replaceChildren($('.wait', kit).cloneNode(true)), 300);
      return;
    }
    clearTimeout(waiting);
    waiting = 0;
    index.facets.forEach(({ key, choices, sets, at: of }, at) => {
      const entries = plain.get(key);
      if (!entries) return;
      const others = found.others(at), mine = state[key] || [];
      // What is chosen is always in sight.
      for (const id of mine.filter((id) => !entries.has(id))) {
        $('ul', $(`[data-facet="${key}"]`)).prepend(entry(entries, key, id, ...choices[of.get(id)].slice(1), ''));
      }
      for (const [id, { li, box, number }] of entries) {
        const n = coopdir.size(others, sets[of.get(id)]), on = mine.includes(id), text = shown(n);
        if (number.data !== text) number.data = text;
        box.checked = on;
        li.classList.toggle('none', !n && !on);
        // What is disabled loses the focus.
        box.disabled = !n && !on && box !== document.activeElement;
      }
    });
    const words = many('groups', found.total), notes = ignored.slice(0, 9).map((text) => say('ignored', text));
    for (const [typed, taken] of found.text.words) notes.push(say('taken', typed, taken.slice(0, 3).join(say('comma'))));
    const active = document.activeElement, at = stops().indexOf(active);
    bar.replaceChildren(...chips(), ...notes.map((textContent) => make('p', { className: 'note', textContent })));
    see.textContent = many('see', found.total);
    if (panel) $('summary', panel).textContent = filter + (chosen().length ? ` (${chosen().length})` : '');
    if (still_so) fresh(still, count);
    else fresh(draw(found), found.total ? words : say('none', [...state.q ? [say('quoted', state.q)] : [], ...chosen().map((one) => told(label(...one)))].join(say('comma'))));
    // Who was at a link that is made anew is at the one in its place.
    if (at >= 0 && !active.isConnected) (stops()[at] || title).focus({ preventScroll: true });
    speak([words, ...notes].join('. '));
    canonical();
  };
  const stops = () => [...section.querySelectorAll('a, button')];
  const fresh = (parts, words) => {
    title.textContent = words;
    while (section.lastChild !== live) section.lastChild.remove();
    section.append(...parts);
  };

  // Where a choice is: one value alone has a page of its own.
  const at_page = () => location.href.replace(/[?#].*/, '');
  const stem = location.protocol === 'file:' ? at_page() : home;
  const place = (state) => stem + write(state);
  const single = () => {
    const all = chosen();
    return index && all.length === 1 && write(state) === write({ ...read(''), [all[0][0]]: [all[0][1]] }) &&
      filled(facet(all[0][0]).page, all[0][1]);
  };
  const canon = $('link[rel=canonical]');
  const base = canon && new URL(own.home, canon.href).href.replace(/[^/]*$/, ''), itself = canon && canon.href;
  const canonical = () => {
    if (canon) canon.href = single() ? base + single() : itself;
  };
  const share = () => {
    const url = single() ? root + single() : location.href, field = make('input', { value: url, readOnly: true, 'aria-label': $('.share', tools).textContent });
    const by_hand = () => {
      bar.append(field);
      field.select();
    };
    if (!navigator.clipboard) return by_hand();
    navigator.clipboard.writeText(url).then(() => speak($('.share', tools).dataset.done), by_hand);
  };

  // A step: what people typed takes the place of the address, another choice gets its own.
  const go = (push) => {
    ignored = [];
    if (at_page() !== stem) {
      for (const a of document.querySelectorAll('[href]:not([rel=stylesheet])')) a.href = a.href;
      for (const a of document.querySelectorAll('img[src]')) a.src = a.src;
      if (input) input.form.action = input.form.action;
    }
    if (push) {
      history.replaceState({ y: scrollY }, '', settled);
      history.pushState(null, '', place(state));
      settled = location.href;
    } else {
      try {
        history.replaceState(null, '', place(state));
      } catch {
        // Safari counts: the address waits for a slower hand.
      }
    }
    arrive();
  };
  const arrive = () => {
    for (const a of document.querySelectorAll('.tongues a')) a.search = location.search;
    sort.value = state.sort;
    show();
  };
  const toggle = (key, id, on) => {
    // A part and the whole of it exclude each other.
    const others = (state[key] || []).filter((one) => one !== id && !(on && (one.startsWith(id + '/') || id.startsWith(one + '/'))));
    state = { ...state, page: 1, [key]: on ? others.concat(id).sort() : others };
    if (!state[key].length) delete state[key];
    go(true);
  };
  // Takes out of the choice what the directory does not have.
  const valid = () => {
    for (const key of facets()) {
      const known = facet(key) || { at: new Map() }, unknown = state[key].filter((id) => !known.at.has(id));
      ignored.push(...unknown.map((id) => `${key}=${id}`));
      state[key] = state[key].filter((id) => known.at.has(id));
      if (!state[key].length) delete state[key];
    }
    if (![...sort.options].some(({ value }) => value === state.sort)) state.sort = sort.value = '';
    return true;
  };
  const here = () => {
    state = read(location.search);
    if (!write(state)) state.page = location.href === opened ? +own.page : 1;
    if (input) input.value = state.q;
    settled = location.href;
    ignored = [];
  };
  const fail = () => {
    if (waiting < 0) return;
    if (boxes && boxes.contains(document.activeElement)) title.focus();
    if (boxes) boxes.replaceWith(old);
    if (input) input.form.onsubmit = null;
    see.remove();
    tools.remove();
    clearTimeout(waiting);
    waiting = -1;
    bar.replaceChildren($('.failed', kit));
    speak(bar.textContent);
  };

  const opened = location.href;
  const boxes = panel && make('div', { className: 'boxes', role: 'group', 'aria-labelledby': 'facets' });
  if (boxes) {
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
  }
  section.firstElementChild.after(bar, live);
  $('p', section).replaceWith(tools);
  sort.onchange = () => {
    state = { ...state, sort: sort.value, page: 1 };
    go(true);
  };
  $('.share', tools).onclick = share;
  if (input) {
    input.onfocus = begin;
    input.oninput = () => {
      state = { ...state, q: input.value, page: 1 };
      go(false);
    };
    input.form.onsubmit = (event) => {
      event.preventDefault();
      if (place(state) !== settled) go(true);
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
    here();
    arrive();
    if (event.state) scrollTo(0, event.state.y);
  });
  here();
  if (write(state)) arrive();
})();
