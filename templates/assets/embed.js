// A framed page tells its host how tall it is: protocol 1, frozen. Without it the page is
// whole, at a fixed height.
(() => {
  "use strict";
  const { body } = document;
  if (location.hash || location.search) {
    body.append(Object.assign(document.createElement("script"), { src: body.dataset.look }));
  }
  if (parent === window) return;
  const tell = () => parent.postMessage({ coopdir: 1, height: Math.ceil(body.getBoundingClientRect().height) }, "*");
  new ResizeObserver(tell).observe(body);
  // The host's script may come after the page.
  [0, 300, 1000, 3000, 9000].forEach((wait) => setTimeout(tell, wait));
})();
