// What the address of a list says: keys in a fixed order, values sorted, nothing that goes
// without saying. Lists and maps read and write it alike, before anything is known of the
// directory.
self.coopdirAddress = (() => {
  'use strict';
  const KEYS = ['type', 'tag', 'country', 'eco', 'lang', 'activity'], OTHERS = ['q', 'sort', 'page', 'view'];
  // What counts visits is no filter, and no news.
  const COUNTER = /^(utm|mtm|pk)_|clid$/;
  const keysOf = (names) => KEYS.concat([...names].filter((key) => key.startsWith('field.')).sort());
  // `page`: the one that is there where the address asks for nothing.
  const read = (search, page = 1) => {
    const given = new URLSearchParams(search), text = (key) => (given.get(key) || '').trim();
    const state = { q: text('q'), sort: text('sort'), page: 1 };
    for (const key of keysOf(given.keys())) {
      const values = text(key).split(',').filter(Boolean);
      if (values.length) state[key] = [...new Set(values)].sort();
    }
    if (given.has('page') || write(state)) page = parseInt(text('page'), 10) || 1;
    return { ...state, page: Math.max(1, page) };
  };
  const write = (state) => {
    const parts = [], part = (key, text) => text && parts.push(key + '=' + text);
    // A letter may be half typed: `encodeURIComponent` would throw.
    if (state.q.trim()) parts.push(new URLSearchParams({ q: state.q.trim() }));
    for (const key of facets(state)) part(key, state[key].map((id) => encodeURIComponent(id).replace(/%2F/g, '/')).sort().join(','));
    part('sort', encodeURIComponent(state.sort));
    part('page', state.page > 1 ? String(state.page) : '');
    return parts.length ? '?' + parts.join('&') : '';
  };
  // The facets in which something is chosen, and what.
  const facets = (state) => keysOf(Object.keys(state)).filter((key) => state[key] && state[key].length);
  const chosen = (state) => facets(state).flatMap((key) => state[key].map((id) => [key, id]));
  const without = (state, key, id) => {
    const next = { ...state, page: 1, [key]: state[key].filter((one) => one !== id) };
    if (!next[key].length) delete next[key];
    return next;
  };
  // Takes out of a choice what these facets do not have, and tells it.
  const unknown = (state, all) => facets(state).flatMap((key) => {
    const { at } = all.find((facet) => facet.key === key) || { at: new Map() };
    const lost = state[key].filter((id) => !at.has(id));
    state[key] = state[key].filter((id) => at.has(id));
    if (!state[key].length) delete state[key];
    return lost.map((id) => key + '=' + id);
  });
  // What it says that no list knows.
  const strange = (search) => [...new URLSearchParams(search)]
    .filter(([key, text]) => text.trim() && !key.startsWith('field.') && !KEYS.concat(OTHERS).includes(key) && !COUNTER.test(key))
    .map(([key, text]) => key + '=' + text.slice(0, 99));
  const view = (search) => new URLSearchParams(search).get('view');
  return { chosen, facets, read, strange, unknown, view, without, write };
})();
