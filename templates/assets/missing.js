// Leaves of the languages the one that the address is in, offers the groups whose addresses
// are nearest to it, and leads the search to the list, which answers it.
'use strict';
(() => {
  const all = [...document.querySelectorAll('.absent')], own = all[0];
  const form = document.querySelector('form.search');
  if (!own) return;
  if (form && 'search' in own.dataset) form.action = own.dataset.home;
  const fits = all.filter((part) => location.pathname.startsWith(part.dataset.home));
  // The first language has the shortest address, which all others begin with.
  const here = fits.sort((a, b) => b.dataset.home.length - a.dataset.home.length)[0];
  if (here) {
    for (const part of all) part.hidden = part !== here;
    const [was, head] = [own, here].map((part) => part.querySelector('h1, h2'));
    document.title = document.title.replace(was.textContent, head.textContent);
    const first = document.createElement('h1');
    first.textContent = head.textContent;
    head.replaceWith(first);
  }
  const told = here || own;
  const parts = location.pathname.split('/').filter((part) => part && part !== 'index.html');
  let wanted = '';
  try {
    wanted = decodeURIComponent(parts.pop() || '').normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  } catch {
    // An address that is none has no neighbours.
  }
  wanted = wanted.replace(/\.html?$/, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 63);
  if (wanted.length < 2) return;

  // Letters to change, add, leave out or swap; no more than `most` are counted.
  const apart = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [], last = Array.from({ length: b.length + 1 }, (_, n) => n);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      before = last;
      last = row;
    }
    return last[b.length];
  };

  const offer = () => {
    const most = Math.max(1, Math.floor(wanted.length / 3));
    const near = [];
    for (const [slug, name] of window.coopdirNames || []) {
      const part = wanted.length > 3 && (slug.startsWith(wanted + '-') || slug.endsWith('-' + wanted) || wanted.startsWith(slug + '-'));
      const distance = part ? 1 : apart(wanted, slug, most);
      if (distance <= most) near.push([distance, slug, name]);
    }
    near.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
    if (!near.length) return;
    const list = document.createElement('ul');
    list.className = 'ways';
    for (const [, slug, name] of near.slice(0, 3)) {
      const item = document.createElement('li'), link = document.createElement('a');
      link.href = told.dataset.group.replace(/-(?=\/[^/]*$)/, slug);
      link.textContent = name;
      link.dir = 'auto';
      item.append(link);
      list.append(item);
    }
    const said = document.createElement('p');
    said.textContent = told.dataset.near;
    told.querySelector('.lead').after(said, list);
  };

  const names = document.createElement('script');
  names.src = own.dataset.names;
  names.onload = offer;
  document.head.append(names);
})();
