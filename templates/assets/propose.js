// Proposes a group, or a change to one: what was filled in becomes a text, and goes where its
// reader takes it. Nothing is sent by this page.
(() => {
  'use strict';
  const $ = (css, at = document) => at.querySelector(css);
  const kit = self.coopdirKit, form = $('form.propose'), made = $('.made');
  const { fold, split } = self.coopdir;
  const rules = self.coopdirRules(kit), toml = self.coopdirToml(rules.hidden);
  const desk = self.coopdirForm(form, kit, rules);
  const { fields, find, given, make, read, say } = desk;
  const today = rules.iso(new Date()), asked = new URLSearchParams(location.search);
  const text = $('#made-text'), status = $('.out [role=status]');
  const load = (src, then) => document.head.append(make('script', { src, onload: then, onerror: then }));

  // What is there already: short names, past ones too, and names.
  let names = [], taken = new Map(), before = null, group = null, path = '';
  const like = (name) => split(name).map((word) => word.replace(/^(.{3,})[sx]$/u, '$1')).join('');
  const same = (name) => fold(name).trim().split(/\s+/).join(' ');

  // What is wrong with all of it together: by field, so that each is said once.
  const faults = () => {
    const all = new Map();
    for (const field of fields) {
      const fault = desk.fault(field, today);
      if (fault) all.set(field, fault);
    }
    const put = (field, fault) => field && !all.has(field) && all.set(field, fault);
    const slug = find('', 'slug'), latitude = find('place', 'latitude'), longitude = find('place', 'longitude');
    if (!group && taken.has(read(slug))) put(slug, ['taken', read(slug)]);
    for (const [one, other, most] of [[latitude, longitude, 90], [longitude, latitude, 180]]) {
      if (Math.abs(Number(read(one))) > most) put(one, ['range', null, most]);
      if (given(read(one)) && !given(read(other))) put(one, ['lone', null, other.label]);
    }
    const founded = find('', 'founded'), counted = find('', 'members_on');
    if (given(read(founded)) && given(read(counted)) && read(founded) > read(counted).slice(0, read(founded).length)) put(founded, ['reversed', null, counted.label]);
    const tags = read(find('', 'tags'));
    for (const [key, by] of kit.asked) {
      const field = find('charter', key), asking = by.find(([tag]) => !tag || tags.includes(tag));
      if (asking && read(field) === 'false') put(field, ['unmet', null, asking[0] ? ['asked-by', asking[1]] : ['asked']]);
    }
    const bytes = new TextEncoder().encode(toml.file(entries())).length;
    if (bytes > kit.most.file) put(find('', 'description'), ['file', Math.ceil(bytes / 1024), kit.most.file / 1024]);
    return new Map(fields.filter((field) => all.has(field)).map((field) => [field, all.get(field)]));
  };
  // What could be better, and keeps nobody from going on.
  const notes = () => {
    const all = new Map(), name = find('', 'name'), summary = find('', 'summary'), title = read(name);
    const other = names.find(([slug, other]) => slug !== group && title && (same(other) === same(title) || (like(title) && like(other) === like(title))));
    if (other) all.set(name, same(other[1]) === same(title) ? ['same', other[0], other[1]] : ['near', title, other[1]]);
    if ([...read(summary)].length > kit.most.summary) all.set(summary, ['summary', null, [...read(summary)].length, kit.most.summary]);
    if (read(find('', 'type')) === 'territorial' && !['country', 'region', 'city'].some((key) => given(read(find('place', key))))) all.set(find('', 'type'), ['place']);
    for (const field of fields) if ((field.shape === 'web' || field.shape === 'mail') && /^http:/i.test(read(field))) all.set(field, ['http', null]);
    return all;
  };

  const entries = () => fields.map((field) => ({ ...field, at: null, value: read(field) })).filter(({ value }) => given(value));

  // What people see while they write.
  const card = $('.preview .card'), shown = (key) => read(find('', key));
  const preview = () => {
    const kind = shown('type') || 'thematic', level = shown('activity') || 'active';
    card.className = `card t-${kind} is-${level}`;
    $('img', card).src = $('img', card).src.replace(/#.*$/, '#' + kind);
    $('h3', card).textContent = shown('name') || '…';
    $('p', card).textContent = shown('summary') || '…';
    const country = find('place', 'country').at.selectedOptions[0], near = read(find('place', 'city')) || read(find('place', 'region'));
    const place = [near, country && country.value && country.textContent].filter(Boolean).join(kit.say.comma), members = shown('members');
    $('.meta b', card).textContent = kit.kinds[kind];
    $('.meta span', card).textContent = [kit.levels[level], place, /^\d+$/.test(members) && many(kit.members, Number(members))].filter(Boolean).map((fact) => '\u00a0· ' + fact).join('');
  };
  const plural = new Intl.PluralRules(kit.lang), format = new Intl.NumberFormat(kit.lang, { numberingSystem: 'latn' });
  const many = (forms, number) => {
    const at = number ? [1, 2, 3, 11, 100, 0].findIndex((sample) => plural.select(sample) === plural.select(number)) : 5;
    return forms[at].replace('{0}', format.format(number));
  };

  // The short name follows the name until somebody writes another. Letters that are not Latin
  // come when there are any.
  let own = false, letters;
  const suggest = () => {
    const name = read(find('', 'name'));
    if (own || group) return;
    if (!letters && /[^\0-\x7f]/.test(name)) {
      letters = [];
      self.coopdirLetters = (runs) => (letters = runs.map(([start, all]) => [start, all.split(',')]));
      load(form.dataset.letters, () => (suggest(), mark()));
    }
    const base = rules.suggest(name, letters || []);
    let slug = base;
    for (let n = 2; slug && (taken.has(slug) || rules.slug(slug)); n++) slug = `${base}-${n}`;
    find('', 'slug').at.value = slug;
  };

  // Errors are said beside a field once it was left, and all of them when the text is asked for.
  const left = new Set(), errors = $('.errors');
  const mark = () => {
    const wrong = faults(), better = notes();
    for (const field of fields) {
      const fault = left.has(field) && wrong.get(field), note = left.has(field) && better.get(field);
      desk.tell(field, fault || note ? desk.sentence(field, fault || note) : '', Boolean(fault));
    }
    if (!wrong.size) errors.hidden = true;
    return wrong;
  };
  const sum = (wrong) => {
    errors.hidden = !wrong.size;
    $('h2', errors).textContent = many(kit.problems, wrong.size);
    $('ul', errors).replaceChildren(...[...wrong].map(([field, fault]) => {
      const to = field.at.localName === 'fieldset' ? $('input', field.at) : field.at;
      const a = make('a', { href: '#' + to.id, textContent: desk.sentence(field, fault) });
      a.addEventListener('click', (event) => {
        event.preventDefault();
        reveal(field);
        to.focus();
      });
      return make('li', {}, a);
    }));
  };
  const reveal = ({ at }) => at.closest('details') && (at.closest('details').open = true);

  // The ways out of the text.
  const way = (css, href, host) => {
    const at = $(css, made);
    at.hidden = !href;
    if (!href) return;
    $('a', at).href = href;
    $('.host', at).textContent = `(${host})`;
  };
  // A letter, and whether the whole text is in it.
  const letter = (subject, body) => {
    const to = form.dataset.contact || '';
    if (!/^mailto:[^?]*$/i.test(to)) return [to, !to];
    const head = `${to}?subject=${encodeURIComponent(subject)}&body=`, whole = head + encodeURIComponent(body.replace(/\n/g, '\r\n'));
    return whole.length <= kit.letter ? [whole, true] : [head + encodeURIComponent(kit.say.paste), false];
  };
  const short = (value) => Array.isArray(value) ? value.join(kit.say.comma) : value;
  const told = ({ was, is }) => {
    const entry = is || was, field = find(entry.table, entry.key);
    const text = (one) => !one ? kit.say.none : one.shape === 'boolean' ? kit.say[one.value === 'true' ? 'yes' : 'no'] : short(one.value);
    const parts = [field ? field.label : entry.key, text(was), text(is)];
    return '- ' + kit.say.change.replace(/\{(\d)\}/g, (_, at) => parts[at]);
  };
  const proposal = () => {
    const slug = read(find('', 'slug'));
    return { name: `${slug}.toml`, subject: say('subject', read(find('', 'name'))), text: toml.file(entries()) };
  };
  const correction = () => {
    const all = toml.changes(before, entries()), subject = say('subject-correct', read(find('', 'name')), group);
    if ($('#verified').checked) all.push({ is: { ...find('', 'members_on'), key: 'verified', label: $('.verified').textContent.trim(), value: today } });
    if (!all.length) return null;
    const command = toml.command(group, all), is = all.filter((one) => one.is).map((one) => one.is);
    const gone = all.filter((one) => !one.is).map(({ was }) => `# ${kit.say.remove.replace('{0}', () => toml.path(was))}\n`);
    const text = [subject, '', ...all.map(told), ...(command ? ['', kit.say.command, command] : [])].join('\n') + '\n';
    return { name: `${group}.txt`, subject, text, lines: toml.file(is) + gone.join('') };
  };
  let file = '';
  const finish = () => {
    const ready = group ? correction() : proposal(), forge = kit.forge;
    $('.go [role=status]').textContent = ready ? '' : kit.say.nothing;
    if (!ready) return;
    text.value = ready.text;
    const value = encodeURIComponent(ready.text), roomy = value.length <= (forge || { room: 0 }).room;
    const begun = forge && `${forge.new}?${forge.name}=${ready.name}` + (roomy ? `&${forge.text}=${value}` : '');
    const edit = forge && (group ? forge.edit + path.split('/').map(encodeURIComponent).join('/') : begun);
    const [mail, complete] = letter(ready.subject, ready.text);
    way('.forge', edit, forge && forge.host);
    way('.mail', mail, form.dataset.host);
    $('.long', made).hidden = complete && (!forge || Boolean(group) || roomy);
    $('.nowhere', made).hidden = Boolean(edit || mail);
    $('.lines', made).hidden = !(group && forge);
    $('#made-lines').value = ready.lines || '';
    URL.revokeObjectURL(file);
    file = URL.createObjectURL(new Blob([ready.text], { type: 'text/plain' }));
    Object.assign($('.download', made), { href: file, download: ready.name });
    status.textContent = '';
    made.hidden = false;
    $('h2', made).focus();
  };
  $('.copy', made).addEventListener('click', async () => {
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
      status.textContent = kit.say.copied;
    } catch {
      // The text is selected: the keyboard copies it.
      text.focus();
    }
  });

  // What was written lasts as long as the tab.
  const store = 'coopdir-propose:' + location.search;
  const keep = () => {
    try {
      sessionStorage.setItem(store, JSON.stringify({ own, values: fields.map((field) => [field.table, field.key, read(field)]) }));
    } catch {
      // Where nothing may be stored, nothing is.
    }
  };
  const restore = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(store));
      for (const [table, key, value] of kept ? kept.values : []) {
        const field = find(table, key);
        if (field && !field.at.readOnly) desk.fill(field, value);
      }
      own = Boolean(kept && kept.own);
    } catch {
      // Nothing to go on from.
    }
  };

  form.addEventListener('input', ({ target }) => {
    if (target === find('', 'slug').at) own = given(target.value);
    suggest();
    preview();
    mark();
    keep();
    made.hidden = true;
    $('.go [role=status]').textContent = '';
  });
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const field = fields.find(({ at }) => at.contains(target));
    if (!field || (relatedTarget && field.at.contains(relatedTarget))) return;
    // What is taken for an address, a number, a text is shown as such.
    if (field.at === target && target.localName === 'input' && !target.readOnly && target.value !== read(field)) target.value = read(field);
    if (given(read(field))) left.add(field);
    mark();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    fields.forEach((field) => left.add(field));
    const wrong = mark();
    sum(wrong);
    made.hidden = true;
    if (wrong.size) errors.focus();
    else finish();
  });

  // How it begins: as an address asks, with a group's own values, or as it was left.
  const ready = () => {
    restore();
    suggest();
    preview();
    form.hidden = false;
    $('.blank').hidden = true;
  };
  const ASKED = [['', 'name'], ['', 'summary'], ['', 'type'], ['', 'tags'], ['place', 'country'], ['place', 'region'], ['place', 'city']];
  const begin = () => {
    for (const [table, key] of ASKED) {
      const field = find(table, key), values = asked.getAll(key === 'tags' ? 'tag' : key).map(rules.line).filter(Boolean);
      if (!values.length) continue;
      desk.fill(field, key === 'tags' ? values.flatMap((value) => value.split(',')) : key === 'country' ? values[0].toUpperCase() : values[0]);
      reveal(field);
    }
    ready();
  };
  const correct = (slug, rows) => {
    const [, at, values, hidden] = rows.find(([one]) => one === slug);
    group = slug;
    path = at || `groups/${slug}.toml`;
    desk.fill(find('', 'slug'), slug);
    find('', 'slug').at.readOnly = true;
    for (const field of fields) {
      const value = (field.table ? values[field.table] || {} : values)[field.key];
      if (value !== undefined) desk.fill(field, value);
    }
    for (const field of hidden.map(([table, key]) => find(table, key)).filter(Boolean)) {
      field.required = false;
      document.getElementById(field.at.id + '-error').before(make('p', { className: 'hint', textContent: kit.say['kept-back'] }));
    }
    before = entries();
    $('h1').textContent = say('correct', read(find('', 'name')));
    $('.verified').hidden = false;
    ready();
  };
  load(form.dataset.names, () => {
    names = self.coopdirNames || [];
    taken = new Map(names.flatMap(([slug, , ...old]) => [slug, ...old].map((one) => [one, slug])));
    const slug = asked.get('group'), at = names.findIndex(([one]) => one === slug);
    if (slug && at < 0) $('.kept', form).textContent = say('unknown', slug);
    if (at < 0) return begin();
    self.coopdirValues = (_, rows) => correct(slug, rows);
    load(form.dataset.values.replace('0.js', `${Math.floor(at / Number(form.dataset.block))}.js`), () => form.hidden && begin());
  });
})();
