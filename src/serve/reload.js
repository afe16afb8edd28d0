// Loads the page again when the site it is of was built anew.
(function () {
  'use strict';
  // Which site this page is of stands in the address of this script.
  var own = document.currentScript.src.split('?')[1];
  new EventSource('/-/built').onmessage = function (event) {
    if (event.data !== own) { location.reload(); }
  };
})();
