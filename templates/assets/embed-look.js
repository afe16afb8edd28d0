// The look that the address of a framed page asks for after the #, which no server sees.
// Every value is judged here, whoever wrote it.
(() => {
  "use strict";
  const { style } = document.documentElement, { dataset } = document.body;
  const look = new URLSearchParams(location.hash.slice(1));
  const get = (name, form) => form.test(look.get(name)) && look.get(name);
  const all = (css) => [...document.querySelectorAll(css)];

  const lang = get("lang", /^[a-z-]+$/i);
  const other = lang && all("link[hreflang]").find((one) => one.hreflang.toLowerCase() === lang.toLowerCase());
  if (other) {
    look.delete("lang");
    location.replace(other.href + location.search + "#" + look);
    return;
  }

  const scheme = get("scheme", /^(light|dark)$/);
  if (scheme) {
    style.colorScheme = scheme;
    for (const sheet of document.styleSheets) {
      for (const { media } of sheet.cssRules) {
        if (media && /dark/.test(media.mediaText)) media.mediaText = scheme === "dark" ? "screen" : "not all";
      }
    }
  }

  // An accent that can be read: mixed with black, in the dark with white, until it is.
  const accent = get("accent", /^[\da-f]{6}$/i), dark = matchMedia("(prefers-color-scheme: dark)");
  const light = (parts) => parts.reduce((sum, part, n) =>
    sum + [.2126, .7152, .0722][n] * ((part /= 255) > .04045 ? ((part + .055) / 1.055) ** 2.4 : part / 12.92), .05);
  const paint = () => {
    const on = scheme ? scheme === "dark" : dark.matches;
    const ground = light(on ? [32, 30, 27] : [255, 255, 255]);
    const enough = (colour) => (on ? light(colour) / ground : ground / light(colour)) >= 4.5;
    let colour = accent.match(/../g).map((part) => parseInt(part, 16));
    while (!enough(colour)) colour = colour.map((part) => on ? Math.min(255, part + 5) : Math.max(0, part - 5));
    style.setProperty("--link", "rgb(" + colour + ")");
  };
  if (accent) {
    paint();
    dark.onchange = paint;
  }
  if (get("font", /^serif$/)) style.setProperty("--font", "var(--serif)");

  const groups = all(".groups")[0], limit = +get("limit", /^([1-9]\d?|1\d\d|200)$/) || 12;
  if (groups) {
    const view = get("view", /^(list|compact)$/);
    if (view) groups.className = "groups " + view;
    [...groups.children].forEach((one, n) => { one.hidden = n >= limit; });
    all(".more")[0].hidden = dataset.total <= Math.min(limit, groups.children.length);
    if (dataset.more && (location.search || limit > 12 && dataset.total > 12)) {
      document.body.append(Object.assign(document.createElement("script"), { src: dataset.more }));
    }
  }
  if (get("open", /^blank$/)) {
    all("base")[0].target = "_blank";
    const named = () => all("h1 a, h2 a").forEach((one) => one.children.length || one.append(Object.assign(document.createElement("small"), { textContent: " " + dataset.blank })));
    named();
    // Groups that come later are named so too.
    if (groups) new MutationObserver(named).observe(groups, { childList: true });
  }
})();
