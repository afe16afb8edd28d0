// What can stand in a group file. A verdict is nothing, or the word of a message and what it
// speaks of; the program judges alike, and a test holds the two side by side. Limits and lists
// come with the kit. Knows no page.
self.coopdirRules = (kit) => {
  'use strict';
  const sign = (name) => new RegExp(`[${kit.signs[name]}]`, 'u');
  const hidden = sign('hidden'), acts = sign('acts'), bidi = sign('bidi'), marks = sign('marks'), leftward = sign('leftward');
  const code = (c) => 'U+' + c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
  const size = (text) => [...text].length;

  // Texts, as they are written: no half characters, no loose accents, no stray spaces.
  const whole = (text) => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd').normalize('NFC');
  const SPACES = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
  const line = (text) => whole(text).replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(SPACES, (run) => run.length > 1 || run === '\t' ? (run.match(/[\u00a0\u202f]/) || ' ')[0] : run)
    .replace(/^[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+|[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+$/g, '');
  const prose = (text) => whole(text).replace(/\r\n?/g, '\n').replace(/^\s*\n/, '').trimEnd();
  const text = (value, max) => {
    const act = [...value].find((c) => acts.test(c)), turned = leftward.test(value);
    if (act) return ['control', null, code(act)];
    const turn = [...value].find((c) => bidi.test(c) && !(turned && marks.test(c)));
    if (turn) return ['bidi', null, code(turn)];
    return size(value) > max ? ['long', size(value), max] : null;
  };

  // Short names.
  const slug = (value) => {
    const odd = [...value].find((c) => !/[a-z0-9-]/.test(c));
    const why = odd ? ['slug-character', odd]
      : value.length < kit.slug.least || value.length > kit.slug.most ? ['slug-length']
        : /^-|-$/.test(value) ? ['slug-edge'] : value.includes('--') ? ['slug-double'] : /^\d*$/.test(value) ? ['slug-digits'] : null;
    if (why) return ['slug', value, why];
    return kit.slug.reserved.includes(value) || kit.languages.some(([id]) => id === value && id.length === 2) ? ['reserved', value] : null;
  };
  // The one that a name suggests: '' if none. `letters`: runs of code points and what they become.
  const suggest = (name, letters) => {
    let ascii = '';
    for (const c of name) {
      const at = c.codePointAt(0), run = letters.find(([start, all]) => at >= start && at < start + all.length);
      if (at > 127 && !run) return '';
      ascii += at > 127 ? run[1][at - run[0]] : c.toLowerCase();
    }
    let made = ascii.split(/[^a-z0-9]+/).filter(Boolean).join('-');
    if (made.length > kit.slug.most) {
      const cut = made.slice(0, kit.slug.most).lastIndexOf('-');
      made = made.slice(0, cut > 20 ? cut : kit.slug.most);
    }
    if (/^\d+$/.test(made)) made = 'g-' + made;
    const fault = slug(made);
    return fault && fault[0] === 'slug' ? '' : made;
  };

  // Addresses, judged by what a browser reads in them.
  const isMail = (value) => {
    const at = value.lastIndexOf('@'), local = value.slice(0, at), domain = value.slice(at + 1);
    return at > 0 && value.length <= 254 && /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+$/i.test(local) && domain.includes('.') &&
      domain.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
  };
  const schemed = (value) => isMail(value) ? 'mailto:' + value : 'https://' + value.replace(/^\/+/, '');
  const bare = (value, mail) => {
    if (isMail(value)) return mail ? ['no-scheme', null, 'mailto:'] : ['mail', null];
    if (/^\/(?!\/)/.test(value) || !/[.:]/.test(value) || /^https?[:;,./\\]*[:;,/\\]/i.test(value)) return ['shape'];
    const fault = address(schemed(value), mail);
    return fault || ['no-scheme', null, 'https://'];
  };
  const privateV4 = (host) => {
    const [a, b, c] = host.split('.').map(Number);
    return a === 0 || a === 10 || a === 127 || a >= 224 || (a === 100 && b >= 64 && b < 128) || (a === 169 && b === 254) ||
      (a === 172 && b >= 16 && b < 32) || (a === 192 && (b === 168 || (b === 0 && c === 2))) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113);
  };
  const host = (name) => {
    if (name.startsWith('[')) return /^\[(::|f[cdef])/.test(name) ? ['private'] : null;
    if (/^\d+(\.\d+){3}$/.test(name)) return privateV4(name) ? ['private'] : null;
    const domain = name.replace(/\.$/, ''), labels = domain.split('.');
    if (kit.private.some((one) => domain === one || domain.endsWith('.' + one))) return ['private'];
    return labels.length < 2 || labels.some((label) => !label || label.length > 63) || /^\d+$/.test(labels[labels.length - 1]) ? ['host'] : null;
  };
  const address = (value, mail) => {
    const odd = [...value].find((c) => /\s/.test(c) || hidden.test(c) || c === '\\');
    if (odd) return odd === '\\' ? ['backslash'] : /\s/.test(odd) && !hidden.test(odd) ? ['space'] : ['hidden', code(odd)];
    if (value.startsWith('@')) return ['handle'];
    const at = value.indexOf(':'), scheme = value.slice(0, at).toLowerCase(), rest = value.slice(at + 1);
    if (at < 0) return bare(value, mail);
    if (scheme === 'mailto') return !mail ? ['mail', null] : isMail(rest.split('?')[0]) ? null : ['mail-shape'];
    if (scheme === 'http' || scheme === 'https') {
      if (!/^\/\/(?!\/)/.test(rest)) return ['shape'];
    } else {
      if (/[./]/.test(scheme) || scheme === 'localhost') return bare(value, mail);
      return /[^a-z0-9+-]/.test(scheme) ? ['shape'] : ['scheme', null, scheme];
    }
    const authority = rest.slice(2).split(/[/?#]/)[0];
    let url;
    try {
      url = new URL(value);
    } catch {
      return /:(\d{5,}|\d*\D.*)$/.test(authority.replace(/^\[.*\]|^.*@/, '')) ? ['shape'] : ['host'];
    }
    return url.username || url.password || authority.includes('@') ? ['user'] : host(url.hostname);
  };
  // What a person types for it: `coop.org` for `https://coop.org`.
  const mended = (value, mail) => {
    const fault = address(value, mail);
    return fault && fault[0] === 'no-scheme' ? schemed(value) : value;
  };

  // Numbers and days.
  const digits = (value) => value.replace(/^[^\d-]+/, '').replace(/[\s\u202f’]/g, '');
  const integer = (value) => !/^-?\d+$/.test(value) ? ['number'] : value.startsWith('-') && Number(value) < 0 ? ['negative', null, value] : value.length > 18 ? ['large'] : null;
  const number = (value) => /^[-+]?\d+(\.\d+)?$/.test(value) && Number.isFinite(Number(value)) ? null : ['number'];
  const iso = (day) => [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const date = (value, today, past) => {
    const [year, month, day] = value.split('-').map(Number), there = new Date(Date.UTC(2000, 0, 1));
    there.setUTCFullYear(year, month - 1, day);
    if (!/^\d{4}-\d\d-\d\d$/.test(value) || there.getUTCMonth() !== month - 1 || there.getUTCDate() !== day) return ['date', value];
    // Where the day begins earlier, tomorrow may be today.
    return past && there - Date.parse(today) > 864e5 ? ['future', null, value] : null;
  };
  const since = (value, today) => {
    if (!/^\d{1,4}$/.test(value)) return date(value, today, true);
    return Number(value) < 1 ? ['year'] : Number(value) > Number(today.slice(0, 4)) ? ['future', null, value] : null;
  };

  // Markdown: links that must not be followed, and what would burden its reader. Where the
  // program reads it through, this is content with less.
  const target = (written) => written.replace(/^<|>$/g, '').replace(/&amp;/g, '&').replace(/\\([!-/:-@[-`{-~])/g, '$1');
  const markdown = (value) => {
    const links = [...value.matchAll(/\]\(\s*(<[^<>\n]*>?|[^\s)]*)/g), ...value.matchAll(/^[ >\t*+-]*\[[^\]]*\]:\s*(<[^<>\n]*>?|\S*)/gm), ...value.matchAll(/<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/gi)].map((found) => found[1]);
    for (const link of [...links, ...[...value.matchAll(/<([^\s<>@:]+@[^\s<>@]+)>/g)].map((found) => 'mailto:' + found[1])]) {
      const fault = /&#?\w+;/.test(link.replace(/&amp;/g, '')) ? ['shape'] : address(target(link), true);
      if (fault) return ['link', null, fault];
    }
    const deepest = value.split(/\n\s*\n/).map((part) => {
      const lines = part.split('\n').filter((line) => !/^[ \t]*([-*_=][ \t]*)+$/.test(line));
      const blocks = lines.map((line) => line.match(/^(?:[ \t]|[>*+-]|\d+[.)])*/)[0].replace(/\t/g, '    ').length);
      return Math.max(0, ...blocks) + (lines.join('').match(/[*_[]/g) || []).length;
    });
    if (Math.max(0, ...deepest) >= kit.most.depth) return ['deep', null, kit.most.depth];
    const named = [...value.matchAll(/\]:/g)].length && (value.match(/\[/g) || []).length;
    const longest = Math.max(0, ...value.split('\n').map((line) => line.length));
    return named * longest * 3 + value.length * 10 > kit.most.html ? ['big', null] : null;
  };

  return { address, date, digits, hidden, integer, iso, line, markdown, mended, number, prose, since, slug, suggest, text };
};
