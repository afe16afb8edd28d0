// What a list shows of what was found: cards, pages, what is chosen and how to take it away,
// what to do when nothing is found. `list.js` loads it with `finder.js`, whose part it is.
'use strict';
coopdir.results = ({ $, make, kit, root, load, place, follow }) => {
  const { index, say, many } = coopdir, { chosen, read, without, write } = coopdirAddress;
  const facet = (key) => index.facets.find((facet) => facet.key === key);
  const filled = (pattern, name) => pattern.replace('/-', '/' + name.split('/').map(encodeURIComponent).join('/'));
  const address = (pattern, name) => root + filled(pattern, name);

  // A link to another choice: it changes this list, unless it is opened elsewhere.
  const way = (next, props, then) => {
    const link = make('a', { href: place(next), ...props });
    link.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      follow(next, then);
    };
    return link;
  };

  const card = (id, sheets, at) => {
    const { kinds, levels } = index, row = coopdir.cards[Math.floor(id / index.block)];
    const [summary, place, members, ownName, ownText, banner] = (row && row[id % index.block]) || [''];
    const kind = kinds[index.kind[id]], level = levels[index.level[id]], slug = coopdir.slug(id);
    const sheet = Math.floor(id / index.page);
    const picture = banner ? address(index.media, banner)
      : sheets ? root + index.sheets[sheet] + '#' + slug : address(index.banner, slug);
    const text = (name, lang, ...parts) => make(name, lang ? { dir: 'auto', lang } : { dir: 'auto' }, ...parts);
    const facts = ['\u00a0· ' + level[1], place, members].filter(Boolean).join('\n');
    return make('li', { className: `card t-${kind[0]} is-${level[0]}` },
      make('img', { alt: '', width: 352, height: 64, loading: at < 6 ? 'eager' : 'lazy', decoding: 'async', src: picture }),
      text('h3', ownName, make('a', { href: address(index.group, slug), textContent: index.names[id] })),
      text('p', ownText, summary),
      make('p', { className: 'meta' }, make('b', { textContent: kind[1] }), facts));
  };

  // Links to the other pages of what was found: the first, the last, those around.
  const pages = (state, total) => {
    const here = state.page, near = (n) => n === 1 || n === total || Math.abs(n - here) < 2;
    const nav = make('nav', { className: 'pages', 'aria-label': say('pages') });
    const link = (n, text) => {
      const a = way({ ...state, page: n }, { textContent: text });
      if (text === n) a.setAttribute('aria-label', say('page', n));
      if (text === n && n === here) a.setAttribute('aria-current', 'page');
      nav.append(a);
    };
    if (here > 1) link(here - 1, say('previous'));
    for (let n = 1, gap; n <= total; n++) {
      gap = !near(n) && !(near(n - 1) && near(n + 1));
      if (!gap) link(n, n);
      else if (near(n - 1)) nav.append(make('span', { textContent: '…' }));
    }
    if (here < total) link(here + 1, say('next'));
    return nav;
  };

  // What is chosen, as links that take it away.
  const label = (key, id) => {
    const { at, choices } = facet(key), [, text, lang] = choices[at.get(id)];
    return lang ? make('bdi', { lang, textContent: text }) : text;
  };
  const told = (text) => text.textContent || text;
  // Where nothing is found, what is offered instead has the way to be rid of all.
  const chips = (state, total = 1) => {
    const all = chosen(state);
    if (!all.length && (!state.q || !total)) return [];
    const list = make('ul', { className: 'chips' }, ...all.map(([key, id], at) => {
      const text = label(key, id);
      const link = way(without(state, key, id), { 'aria-label': say('remove', told(text)) }, (bar) => $(`li:nth-child(${at + 1}) a:not(.clear)`, bar));
      link.append(text, make('span', { textContent: ' ×', 'aria-hidden': true }));
      return make('li', {}, link);
    }));
    if (total) list.append(make('li', {}, way(read(''), { className: 'clear', textContent: say('clear') })));
    return [list];
  };
  const notes = (found, ignored) => ignored.slice(0, 9).map((text) => say('ignored', text))
    .concat(found.text.words.map(([typed, taken]) => say('taken', typed, taken.slice(0, 3).join(say('comma')))));
  const headed = (state, found) => found.total ? many('groups', found.total)
    : say('none', [...state.q ? [say('quoted', state.q)] : [], ...chosen(state).map((one) => told(label(...one)))].join(say('comma')));

  // What to take away, the search or all that is chosen in a facet, and how many groups that
  // gives; two where no single one helps, at last all of it.
  const less = (state) => {
    const keys = Object.keys(state).filter((key) => key === 'q' ? state.q : Array.isArray(state[key]));
    const way = (keys) => {
      const next = { ...state, page: 1 };
      for (const key of keys) {
        if (key === 'q') next.q = '';
        else delete next[key];
      }
      return [keys, next, (coopdir.find(next, load) || { total: 0 }).total];
    };
    const some = (all) => all.map(way).filter((one) => one[2]);
    let counted = some(keys.map((key) => [key]));
    if (!counted.length) counted = some(keys.flatMap((key, at) => keys.slice(at + 1).map((other) => [key, other])));
    // Where one of them is all there is, that is not said twice.
    return keys.length > Math.max(1, ...counted.map(([keys]) => keys.length))
      ? [...counted, [[], { ...read(''), sort: state.sort }, index.names.length]] : counted;
  };

  // Nothing found: what to take away, what is near, whom to tell.
  const nothing = (state) => {
    const named = (key) => key === 'q' ? say('quoted', state.q)
      : state[key].map((id) => told(label(key, id))).join(say('comma'));
    const ways = less(state).map(([keys, next, total]) => {
      const words = ['cleared', 'without', 'both'][keys.length];
      return make('li', {}, way(next, { textContent: say(words, ...keys.map(named), many('groups', total)) }));
    });
    const close = coopdir.close(coopdir.find(state, load)).map((id) => [say('comma'),
      make('a', { href: address(index.group, coopdir.slug(id)), textContent: index.names[id], dir: 'auto' })]).flat().slice(1);
    const box = make('div', { className: 'nothing' });
    if (ways.length) box.append(make('ul', {}, ...ways));
    if (close.length) box.append(make('p', {}, say('close') + ' ', ...close));
    box.append(...$('.missing', kit) ? [$('.missing', kit).cloneNode(true)] : []);
    return [box];
  };

  const list = (state, found) => {
    const ids = coopdir.list(found, state.sort), most = Math.max(1, Math.ceil(ids.length / index.page));
    state.page = Math.min(state.page, most);
    const some = ids.slice((state.page - 1) * index.page, state.page * index.page);
    const sheets = new Set(some.map((id) => Math.floor(id / index.page))).size * 3 <= some.length + 2;
    // Without what cards show more, they show names.
    some.forEach((id) => coopdir.cards[Math.floor(id / index.block)] || load(root + index.blocks[Math.floor(id / index.block)], () => {}));
    const made = some.map((id, at) => card(id, sheets, at)), living = some.filter((id) => id < index.living).length;
    const parts = [];
    if (living) parts.push(make('ul', { className: 'cards' }, ...made.slice(0, living)));
    if (living < some.length) {
      const old = ids.filter((id) => id >= index.living).length;
      parts.push(make('h2', { className: 'apart', textContent: many('archived', old) }));
      parts.push(make('ul', { className: 'cards' }, ...made.slice(living)));
    }
    if (most > 1) parts.push(pages(state, most));
    return ids.length ? parts : nothing(state);
  };

  // The page of its own that one value alone has.
  const page = (state) => {
    const [one, more] = chosen(state);
    return one && !more && write(state) === write({ ...read(''), [one[0]]: [one[1]] }) && filled(facet(one[0]).page, one[1]);
  };

  return { chips, headed, list, notes, page };
};
