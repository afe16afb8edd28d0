// The fields of the form: what stands in each, put in and read out; what is wrong, said beside it.
self.coopdirForm = (form, kit, rules) => {
  'use strict';
  const fold = self.coopdir.fold;
  const make = (name, props, ...within) => {
    const made = Object.assign(document.createElement(name), props);
    made.append(...within);
    return made;
  };
  const isSet = (at) => at.localName === 'fieldset';
  const boxes = (field) => [...field.at.querySelectorAll('input')];
  const label = (at) => (isSet(at) ? at.querySelector('legend') : at.labels[0]).textContent.trim();
  const fields = [...form.querySelectorAll('[data-shape]')].map((at) => ({
    at, label: label(at), table: at.dataset.table, key: at.dataset.key, shape: at.dataset.shape, rank: Number(at.dataset.rank),
    max: Number(at.dataset.max) || Infinity, items: Number(at.dataset.items) || Infinity, required: 'required' in at.dataset,
  }));
  const find = (table, key) => fields.find((field) => field.table === table && field.key === key);

  // Lists to choose from.
  for (const { at, shape } of fields.filter(({ at }) => at.localName === 'select')) {
    for (const [id, name] of kit[{ country: 'countries', language: 'languages' }[shape]] || (shape === 'licence' ? kit.licences.map((id) => [id, id]) : [])) {
      at.append(make('option', { value: id, textContent: name }));
    }
  }

  // Tags: boxes, and words that are taken for the tags that they are.
  const named = new Map();
  for (const [id, ...names] of kit.tags) for (const name of [...names, id]) named.set(fold(name), id);
  const split = (text) => text.split(/[,;،\n]/).map(rules.line).filter(Boolean);
  const others = (field) => field.at.querySelector('input[type=text]');
  const tags = (field) => {
    const box = boxes(field).filter((one) => one.checked && !one.closest('.ecosystems')).map((one) => one.value);
    const typed = others(field) ? split(others(field).value).map((text) => named.get(fold(text)) || text) : [];
    const within = boxes(field).filter((one) => one.checked && one.closest('.ecosystems')).map((one) => one.value);
    return [...new Set([...box, ...typed, ...within])];
  };

  // Other services: a row each.
  const rows = (field) => [...field.at.querySelectorAll('.pair')].map((row) => [...row.querySelectorAll('input')]);
  const more = (field) => {
    const first = field.at.querySelector('.pair'), row = first.cloneNode(true), number = rows(field).length;
    for (const input of row.querySelectorAll('input')) {
      const id = input.id.replace(/\d+$/, number);
      row.querySelector(`[for="${input.id}"]`).htmlFor = id;
      Object.assign(input, { id, value: '' });
      input.removeAttribute('aria-invalid');
    }
    [...field.at.querySelectorAll('.pair')].pop().after(row);
    return row;
  };
  for (const field of fields.filter(({ shape }) => shape === 'pairs')) {
    field.at.querySelector('.more').addEventListener('click', () => more(field).querySelector('input').focus());
  }

  // What a field says: a text, a list, or nothing.
  const read = (field) => {
    const { at, shape } = field;
    if (shape === 'tags') return tags(field);
    if (shape === 'choices') return boxes(field).filter((one) => one.checked).map((one) => one.value);
    if (shape === 'pairs') return rows(field).map(([name, url]) => [rules.line(name.value), rules.mended(rules.line(url.value), true)]).filter(([name, url]) => name || url);
    if (isSet(at)) return (boxes(field).find((one) => one.checked) || { value: '' }).value;
    if (shape === 'text') return rules.prose(at.value);
    if (shape === 'lines') return [...new Set(at.value.split('\n').map(rules.line).filter(Boolean))];
    const value = rules.line(at.value);
    if (shape === 'web' || shape === 'mail') return rules.mended(value, shape === 'mail');
    if (shape === 'integer') return value && (rules.digits(value).replace(/^0+(?=\d)/, '') || value);
    if (shape === 'number') return rules.number(value.replace(',', '.')) ? value : String(Number(value.replace(',', '.')));
    return value;
  };
  const given = (value) => value.length > 0;
  const option = (at, value) => {
    if (value && ![...at.options].some((one) => one.value === value)) at.append(make('option', { value, textContent: value }));
    at.value = value;
  };
  const fill = (field, value) => {
    const { at, shape } = field, has = (one) => (one.checked = value.includes(one.value));
    if (shape === 'tags') {
      const known = boxes(field).filter((one) => one.type === 'checkbox' && (has(one), true)).map((one) => one.value);
      if (others(field)) others(field).value = value.filter((tag) => !known.includes(tag)).join(', ');
    } else if (shape === 'choices') boxes(field).forEach(has);
    else if (shape === 'pairs') {
      rows(field).forEach((row, at) => row.forEach((input) => (input.value = '', at && row[0].closest('.pair').remove())));
      value.forEach(([name, url], at) => {
        const row = rows(field)[at] || [...more(field).querySelectorAll('input')];
        [row[0].value, row[1].value] = [name, url];
      });
    } else if (isSet(at)) boxes(field).forEach((one) => (one.checked = one.value === String(value)));
    else if (at.localName === 'select') option(at, String(value));
    else at.value = shape === 'lines' ? value.join('\n') : String(value);
  };

  // What is wrong with what it says, by itself.
  const first = (all) => all.find(Boolean) || null;
  const fault = (field, today) => {
    const value = read(field), { shape, max, items } = field;
    if (!given(value)) return field.required ? [field.table === 'fields' ? 'field' : 'missing'] : null;
    if (shape === 'text') return rules.text(value, max) || rules.markdown(value);
    if (shape === 'slug') return rules.slug(value);
    if (shape === 'web' || shape === 'mail') return rules.address(value, shape === 'mail');
    if (shape === 'date') return rules.date(value, today, field.table === '');
    if (shape === 'since') return rules.since(value, today);
    if (shape === 'integer') return rules.integer(value);
    if (shape === 'number') return rules.number(value);
    if (shape === 'pairs') {
      const names = value.map(([name]) => name);
      return first([names.includes('') ? ['missing'] : names.length > new Set(names).size ? ['twice'] : null,
        ...value.map(([name, url]) => rules.text(name, Infinity) || rules.address(url, true))]);
    }
    if (Array.isArray(value)) return value.length > items ? ['many', value.length, items] : first(value.map((one) => rules.text(one, max)));
    return rules.text(value, max);
  };

  // Words of the page: `{0}` stands for what is said.
  const say = (word, ...parts) => kit.say[word].replace(/\{(\d)\}/g, (_, at) => self.coopdir.apart(String(parts[at])));
  // A rule tells of a key what is said here of its label.
  const KEYED = ['missing', 'twice', 'field'], BARE = ['space', 'backslash', 'hidden', 'handle', 'user', 'host', 'private', 'mail-shape', 'shape'];
  const sentence = (field, [word, ...parts]) => {
    const told = parts.filter((part) => !Array.isArray(part)).map((part) => part === null ? field.label : part), why = parts.find(Array.isArray);
    const said = BARE.includes(word) ? say('because', say('address', field.label), say(word, ...told))
      : say(word, ...(KEYED.includes(word) ? [field.label] : told));
    return why ? say('because', said, BARE.includes(why[0]) || !why.includes(null) ? say(...why) : sentence(field, why)) : said;
  };
  // Beside a field; `grave`: it cannot be left so.
  const tell = ({ at }, text, grave = true) => {
    const note = document.getElementById(at.id + '-error');
    if (note.textContent !== text) note.textContent = text;
    note.classList.toggle('grave', Boolean(text) && grave);
    for (const one of isSet(at) && at.getAttribute('role') !== 'radiogroup' ? at.querySelectorAll('input[type=text]') : [at]) {
      if (text && grave) one.setAttribute('aria-invalid', 'true');
      else one.removeAttribute('aria-invalid');
    }
  };

  return { fault, fields, fill, find, given, make, read, say, sentence, tell };
};
