// Leads links to the list of exactly the groups that they name, and a search among some
// groups to the list that answers it. Without this script links lead to the page that has all
// of these groups and the fewest others, a search to the page of all groups.
'use strict';
(() => {
  const home = document.currentScript.dataset.home;
  for (const link of document.querySelectorAll('a[data-list]')) link.href = home + '?' + link.dataset.list;
  for (const note of document.querySelectorAll('.scriptless')) note.hidden = true;
  for (const link of document.querySelectorAll('a[data-map]')) {
    const [, key, value] = /([^=]*)=(.*)/.exec(link.dataset.map);
    link.href += '?' + key + '=' + value.split('/').map(encodeURIComponent).join('/');
  }
  for (const form of document.querySelectorAll('form[data-within]')) form.action = home;
  for (const column of document.querySelectorAll('nav[data-within]')) {
    column.querySelector('.host').remove();
    for (const link of column.querySelectorAll('[data-facet] a[data-value]')) {
      const value = link.dataset.value.split('/').map(encodeURIComponent).join('/');
      link.href = home + '?' + link.closest('[data-facet]').dataset.facet + '=' + value + '&' + column.dataset.within;
    }
  }
})();
