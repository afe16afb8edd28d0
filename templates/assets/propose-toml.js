// A group's file from what was filled in, laid out as `coopdir fmt` does; and of a group that is
// there already what changes, for people and for `coopdir edit`. Knows no page.
self.coopdirToml = (hidden) => {
  'use strict';
  const hex = (code) => code > 0xffff ? '\\U' + code.toString(16).toUpperCase().padStart(8, '0') : '\\u' + code.toString(16).toUpperCase().padStart(4, '0');
  const SPELT = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  const written = (c) => SPELT[c] || (hidden.test(c) ? hex(c.codePointAt(0)) : c);
  const quoted = (text) => '"' + [...text].map(written).join('') + '"';
  const key = (name) => /^[A-Za-z0-9_-]+$/.test(name) ? name : quoted(name);
  // A text of several lines, with its lines as they are.
  const row = (line) => [...line].map((c, at, all) => c === '\t' || (c === '"' && all[at + 1] !== '"') ? c : written(c)).join('');
  const block = (text) => text.includes('\n') ? '"""\n' + text.split('\n').map(row).join('\n') + '\n"""' : quoted(text);
  const list = (items, room) => {
    const flat = '[' + items.map(quoted).join(', ') + ']';
    return flat.length <= room ? flat : '[\n' + items.map((item) => '    ' + quoted(item) + ',\n').join('') + ']';
  };
  const RAW = ['date', 'since', 'integer', 'number', 'boolean'];
  const literal = ({ key: name, shape, value }) => shape === 'text' ? block(value)
    : Array.isArray(value) ? list(value, 100 - key(name).length - 3) : RAW.includes(shape) ? value : quoted(value);

  // Other services are a table of their own.
  const spread = (entries) => entries.flatMap((entry) => entry.shape !== 'pairs' ? [entry]
    : entry.value.map(([label, url]) => ({ ...entry, table: 'links.other', key: label, shape: 'web', value: url })));
  const file = (entries) => {
    let out = '', table = '';
    for (const entry of spread(entries).sort((a, b) => a.rank - b.rank)) {
      if (entry.table !== table) out += (out && '\n') + `[${entry.table}]\n`;
      table = entry.table;
      out += `${key(entry.key)} = ${literal(entry)}\n`;
    }
    return out;
  };

  // What differs: each with what was and what is, one of which may be nothing.
  const path = (entry) => (entry.table && entry.table + '.') + entry.key;
  const changes = (before, after) => {
    const by = (entries) => new Map(spread(entries).map((entry) => [JSON.stringify([entry.table, entry.key]), entry]));
    const old = by(before), now = by(after), all = [];
    for (const [id, entry] of now) {
      const was = old.get(id);
      if (!was || literal(was) !== literal(entry)) all.push({ was, is: entry });
    }
    for (const [id, was] of old) if (!now.has(id)) all.push({ was });
    return all.sort((a, b) => (a.is || a.was).rank - (b.is || b.was).rank);
  };

  // The command that makes them; nothing where it has no way to say one.
  const shell = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : "'" + word.replace(/'/g, "'\\''") + "'";
  const ITEMS = { tags: '--tag', seeks: '--seeks', offers: '--offers' };
  const FLAGS = { charter: '--charter', fields: '--field', links: '--link', 'links.other': '--link' };
  const flags = ({ was, is }) => {
    const entry = is || was, items = (one) => one ? one.value : [];
    if (!entry.table && ITEMS[entry.key] && is) {
      const kept = (item) => !items(was).includes(item), gone = (item) => !is.value.includes(item);
      return [...is.value.filter(kept).map((item) => `${ITEMS[entry.key]}=+${item}`), ...items(was).filter(gone).map((item) => `${ITEMS[entry.key]}=-${item}`)];
    }
    if (!is) return entry.key.includes('.') ? null : ['--unset=' + path(entry)];
    if (entry.key.includes('=') || (Array.isArray(is.value) && is.value.some((item) => item.includes(',')))) return null;
    const name = (entry.table === 'links.other' ? 'other.' : '') + entry.key;
    return [FLAGS[entry.table] ? `${FLAGS[entry.table]}=${name}=${is.value}` : `--set=${path(entry)}=${is.value}`];
  };
  const command = (slug, all) => {
    const given = all.map(flags);
    return given.includes(null) ? '' : ['coopdir', 'edit', slug, ...given.flat()].map(shell).join(' ');
  };

  return { changes, command, file, literal, path, quoted };
};
