// Finds groups: by words, facets and order. Knows no page; `list.js` loads it with the
// index when a reader first looks for something.
//
// What it looks in comes as scripts that call `coopdir(part, number, data)`: the index
// (names and facets), `cards` (what cards show more), `words` (where each word stands),
// `sorts` (what lists are ordered by, where that is much).
// Groups are numbered in the order of lists, the archived last; a set of them is an
// array of bits.
(() => {
  'use strict';

  // Texts: reduced as the program reduced those in which the words are looked up.
  const SPELT = { 'ß': 'ss', 'œ': 'oe', 'æ': 'ae', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ħ': 'h', 'ı': 'i', 'ς': 'σ' };
  const bare = (text) => text.replace(/\p{M}/gu, '');
  const fold = (text) => bare(bare(text.normalize('NFKD')).toLowerCase()).replace(/[ßœæøłđðþħıς]/g, (c) => SPELT[c]);
  const split = (text) => fold(text).split(/[^\p{Alphabetic}\p{N}]+/u).filter(Boolean);

  // Whether `word` begins like `typed` but for one error: a letter wrong, missing, too
  // many, or two exchanged.
  const near = (typed, word) => {
    let i = 0;
    while (i < typed.length && typed.charCodeAt(i) === word.charCodeAt(i)) i++;
    return (word.length <= typed.length + 1 || i < typed.length - 1) &&
      (rest(typed, i + 1, word, i + 1) || rest(typed, i + 1, word, i) || rest(typed, i, word, i + 1) ||
        (typed[i] === word[i + 1] && typed[i + 1] === word[i] && rest(typed, i + 2, word, i + 2)));
  };
  // All words are looked at: no text is made for any.
  const rest = (typed, from, word, at) => {
    while (from < typed.length && typed.charCodeAt(from) === word.charCodeAt(at)) from++, at++;
    return from >= typed.length;
  };

  // Puts into a set of bits rising numbers from their steps in base 31: `=` to `[` end a number, `]` to `{` do not.
  const unpack = (text, set) => {
    let last = -1, step = 0, unit = 1;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c > 92) {
        step += (c - 93) * unit;
        unit *= 31;
      } else {
        last += step + (c - 61) * unit + 1;
        set[last >> 5] |= 1 << (last & 31);
        step = 0;
        unit = 1;
      }
    }
    return set;
  };

  // What to look in, as it comes.
  let index;
  const cards = [], shards = [];
  // What is known of a search that goes on: in one that is looked for a part at a time.
  let look = {}, last = {}, later;
  const shard = ([words, places, titles]) => ({ words: words.split(' '), places: places.split(' '), titles: titles.split(' ') });
  const open = (data) => {
    index = coopdir.index = data;
    rules = new Intl.PluralRules(index.lang);
    format = new Intl.NumberFormat(index.lang, { numberingSystem: 'latn' });
    index.all = index.names.reduce((set, _, id) => put(set, id), none());
    for (const facet of index.facets) {
      const groups = facet.groups.split(' ');
      facet.at = new Map(facet.choices.map(([id], at) => [id, at]));
      facet.sets = facet.choices.map((_, at) => unpack(groups[at], none()));
    }
  };
  const coopdir = (part, number, data) => {
    if (part === 'cards') cards[number] = data;
    else if (part === 'words') {
      shards[number] = shard(data);
      look = {};
    } else if (part === 'sorts') Object.assign(index.sorts, data);
    else open(data);
  };

  // Words: `{0}` stands for what is said, the form follows the number.
  let rules, format;
  const SAMPLES = [1, 2, 3, 11, 100, 0];
  // A text of the other direction does not turn the sentence round.
  const turns = document.dir === 'rtl' ? /[^\P{L}\p{Script=Arabic}\p{Script=Hebrew}]/u : /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
  const apart = (text) => turns.test(text) ? '\u2068' + text + '\u2069' : text;
  const say = (key, ...parts) => index.say[key].replace(/\{(\d)\}/g, (_, n) => apart(parts[n]));
  const shown = (number) => format.format(number);
  const many = (key, number) => {
    const form = rules.select(number);
    const at = number ? SAMPLES.findIndex((sample) => rules.select(sample) === form) : 5;
    return index.say[key][at].replace('{0}', shown(number));
  };

  // Sets of groups.
  const none = () => new Uint32Array((index.names.length + 31) >> 5);
  const put = (set, id) => {
    set[id >> 5] |= 1 << (id & 31);
    return set;
  };
  const has = (set, id) => set[id >> 5] & (1 << (id & 31));
  const both = (a, b) => a.map((word, i) => word & b[i]);
  const join = (a, b) => {
    for (let i = 0; i < b.length; i++) a[i] |= b[i];
    return a;
  };
  const size = (a, b = a) => {
    let sum = 0;
    for (let i = 0; i < a.length; i++) {
      let n = a[i] & b[i];
      n -= (n >>> 1) & 0x55555555;
      n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
      sum += (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
    }
    return sum;
  };

  // Words. Those whose first letters are alike, more or less, come in one script.
  const ready = (number, load) => shards[number] || !index.shards[number] || void load(index.shards[number]);
  const home = (word) => word.codePointAt(0) % index.shards.length;
  const gather = ({ places, titles }, at, found) => {
    unpack(places[at], found.all);
    unpack(titles[at], found.named);
  };
  const exact = (typed) => {
    const found = { all: none(), named: none() }, part = shards[home(typed)];
    if (!part) return found;
    let low = 0, high = part.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (part.words[middle] < typed) low = middle + 1;
      else high = middle;
    }
    for (; low < part.words.length && part.words[low].startsWith(typed); low++) gather(part, low, found);
    return found;
  };
  // In all words that are there; nothing where it is time to stop, and what is left is looked at
  // when it is asked again.
  const tolerant = (typed, end) => {
    const found = look.near[typed] ||= { all: none(), named: none(), words: [], part: 0, at: 0 };
    for (; typed.length > 3 && found.part < shards.length; found.part++, found.at = 0) {
      const part = shards[found.part], count = part ? part.words.length : 0;
      while (found.at < count) {
        const at = found.at++;
        if (near(typed, part.words[at])) {
          found.words.push(part.words[at]);
          gather(part, at, found);
        }
        if (!(at & 1023) && performance.now() > end) return null;
      }
    }
    return found;
  };

  // The groups that have every word; nothing while a script is on its way, or while it takes
  // longer than a part of a frame, after which `again` is called.
  const search = (q, load, again) => {
    if (last.q === q) return last;
    // A pasted text is no search: its first words are.
    let typed = split(q).slice(0, 20);
    if (typed.some((word) => word.length > 1)) typed = typed.filter((word) => word.length > 1);
    if (!typed.length) return { set: index.all, some: none(), words: [] };
    if (!typed.map((word) => ready(home(word), load)).every(Boolean)) return null;
    if (look.q !== q) look = { q, parts: typed.map(exact), near: Object.create(null) };
    const end = again ? performance.now() + 6 : Infinity, { parts } = look;
    const sum = (parts) => ({
      q,
      set: parts.reduce((set, part) => both(set, part.all), index.all),
      named: parts.reduce((set, part) => both(set, part.named), index.all),
      some: parts.reduce((set, part) => join(set, part.all), none()),
      // What was typed, and what was taken for it.
      words: typed.flatMap((word, at) => parts[at].words && size(parts[at].all) ? [[word, parts[at].words]] : []),
    });
    let found = sum(parts);
    // One error is forgiven, first in words that nobody has, then in any.
    const lost = parts.map((part) => !size(part.all));
    for (const which of [(at) => lost[at], () => true]) {
      if (size(found.set)) break;
      const taken = typed.map((word, at) => which(at) ? tolerant(word, end) : parts[at]);
      if (!taken.every(Boolean)) {
        clearTimeout(later);
        later = setTimeout(again);
        return null;
      }
      found = sum(taken);
    }
    if (!size(found.set) && !index.shards.map((_, number) => ready(number, load)).every(Boolean)) return null;
    return last = found;
  };

  // Of what is chosen: the groups, and those that are there whatever is chosen in a facet,
  // of which each of its values is counted.
  const find = (state, load, again) => {
    const text = search(state.q, load, again), keys = index.sorts[state.sort];
    if (typeof keys === 'string') load(keys);
    if (!text || typeof keys === 'string') return null;
    const unions = index.facets.map(({ key, at, sets }) =>
      state[key] && state[key].reduce((set, id) => join(set, sets[at.get(id)]), none()));
    const but = (skip) => unions.reduce((set, union, at) => union && at !== skip ? both(set, union) : set, text.set);
    const set = but();
    return { text, set, total: size(set), others: (at) => unions[at] ? but(at) : set };
  };

  // Groups in order, the archived last.
  const orders = {};
  const order = (sort) => {
    const ids = index.names.map((_, id) => id), keys = sort === 'name' ? index.names.map(fold) : index.sorts[sort];
    const less = sort === 'name' ? -1 : 1;
    return ids.sort((a, b) => (a >= index.living) - (b >= index.living) ||
      (keys[a] === keys[b] ? a - b : keys[a] < keys[b] ? less : -less));
  };
  const list = ({ set, text }, sort) => {
    if (sort) return (orders[sort] ||= order(sort)).filter((id) => has(set, id));
    const named = [], others = [];
    for (let at = 0; at < set.length; at++) {
      for (let word = set[at]; word; word &= word - 1) {
        const id = at * 32 + 31 - Math.clz32(word & -word);
        (text.named && id < index.living && has(text.named, id) ? named : others).push(id);
      }
    }
    return named.concat(others);
  };

  // When nothing is found: groups that have some of the words.
  const close = ({ text }) => list({ set: size(text.set) < index.names.length && size(text.set) ? text.set : text.some, text }, '').slice(0, 3);

  const slug = (id) => index.slugs[id] || split(index.names[id]).join('-');

  self.coopdir = Object.assign(coopdir, { apart, cards, close, find, fold, list, many, near, say, shown, size, slug, split });
})();
