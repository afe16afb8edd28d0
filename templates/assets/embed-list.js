// Shows other groups than those a framed page was made with: what its address asks for
// after the ?, and more than twelve. It looks where the search of the site looks.
(() => {
  "use strict";
  const { dataset } = document.body, root = new URL(dataset.home, location).href.replace(/[^/]*$/, "");
  const look = new URLSearchParams(location.hash.slice(1)), ask = new URLSearchParams(location.search);
  const limit = Math.min(200, +look.get("limit") || 12);
  const list = document.querySelector(".groups"), more = document.querySelector(".more");
  const loaded = new Set();
  const load = (src) => {
    if (loaded.has(src)) return;
    loaded.add(src);
    const script = document.createElement("script");
    script.src = new URL(src, root);
    script.onload = show;
    document.body.append(script);
  };
  const show = () => {
    const it = window.coopdir, index = it && it.index;
    if (!it) return load(new URL(dataset.finder, location).href);
    if (!index) return load(new URL(dataset.index, location).href);
    const state = { q: "" };
    for (const [name, key] of [["tags", "tag"], ["types", "type"], ["countries", "country"], ["ecos", "eco"]]) {
      const facet = index.facets.find((one) => one.key === key);
      const ids = (ask.get(name) || "").toLowerCase().split(",").filter((id) => facet && facet.at.has(id));
      if (ids.length && key !== dataset.key) state[key] = ids;
    }
    if (dataset.id) state[dataset.key] = [dataset.id];
    const found = it.find(state, load), sort = ask.get("sort");
    if (!found) return;
    const ids = it.list(found, sort === "name" || index.sorts[sort] ? sort : "");
    const shown = ids.slice(0, limit);
    const missing = shown.map((id) => Math.floor(id / index.block)).filter((block) => !it.cards[block]);
    if (missing.length) return missing.forEach((block) => load(index.blocks[block]));
    list.replaceChildren(...shown.map((id) => row(it, index, id)));
    // The last line counts and leads to what is asked for; where that is nothing, to all of them.
    const asked = Object.entries(state).filter(([key, ids]) => key !== "q" && ids.length), link = more.firstElementChild;
    if (ids.length && asked.length > (dataset.id ? 1 : 0)) {
      link.href = new URL(dataset.home, location).href + "?" + asked.map(([key, ids]) => key + "=" + ids.map((id) => id.split("/").map(encodeURIComponent).join("/")).join(",")).join("&");
      link.textContent = many(ids.length);
    }
    if (!ids.length) more.before(make("p", dataset.none));
    more.hidden = ids.length > 0 && ids.length <= limit;
  };
  const many = (count) => {
    const { lang } = document.documentElement, rules = new Intl.PluralRules(lang);
    const at = [1, 2, 3, 11, 100].findIndex((sample) => rules.select(sample) === rules.select(count));
    return dataset.see.split("|")[at].replace("{0}", new Intl.NumberFormat(lang, { numberingSystem: "latn" }).format(count));
  };
  const make = (tag, text, lang) => {
    const made = document.createElement(tag);
    made.textContent = text;
    made.dir = "auto";
    if (lang) made.lang = lang;
    return made;
  };
  const row = (it, index, id) => {
    const [summary, place, members, nameLang, summaryLang] = it.cards[Math.floor(id / index.block)][id % index.block];
    const [kind, label] = index.kinds[parseInt(index.kind[id], 36)], level = index.levels[parseInt(index.level[id], 36)][1];
    const item = document.createElement("li"), name = make("h2", "", nameLang), link = document.createElement("a"), meta = make("p", "");
    item.className = "t-" + kind;
    link.textContent = index.names[id];
    link.href = new URL(index.group.replace("-", it.slug(id)), root);
    name.append(link);
    meta.removeAttribute("dir");
    meta.className = "meta";
    const type = document.createElement("b");
    type.textContent = label;
    meta.append(type, ["", level, place, members].filter((part, n) => !n || part).join("\u00a0· "));
    item.append(name, make("p", summary, summaryLang), meta);
    return item;
  };
  show();
})();
