// Leads links to the list of exactly the groups that they name. Without this script they
// lead to the page that has all of these and the fewest others.
'use strict';
(() => {
  const home = document.currentScript.dataset.home;
  for (const link of document.querySelectorAll('a[data-list]')) link.href = home + '?' + link.dataset.list;
  for (const column of document.querySelectorAll('[data-within]')) {
    for (const link of column.querySelectorAll('[data-facet] a[data-value]')) {
      const value = link.dataset.value.split('/').map(encodeURIComponent).join('/');
      link.href = home + '?' + link.closest('[data-facet]').dataset.facet + '=' + value + '&' + column.dataset.within;
    }
  }
})();
