// Makes the lines that show groups on another site, and shows what they show.
(() => {
  "use strict";
  const $ = (css) => document.querySelector(css);
  const form = $(".builder"), made = $(".made"), text = $("#snippet"), ready = $(".ready");
  const [what, layout, scheme, kind, accent, font, limit, height, open, language] = ["#what", "#layout", "#scheme", "#form", "#accent", "#font", "#limit", "#height", "#open", "#language"].map($);
  const here = location.href.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
  const base = new URL(form.dataset.base || here), script = new URL(form.dataset.script, here).href;
  const escaped = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const preview = document.createElement("iframe");
  preview.width = "100%";
  preview.height = 520;

  const asked = new URLSearchParams(location.search);
  for (const key of ["group", "eco"]) {
    const id = asked.get(key) || "";
    if (!/^[a-z0-9-]{1,64}$/.test(id)) continue;
    const path = key + "/" + id;
    const there = [...what.options].find((one) => one.value === path);
    const option = there || Object.assign(document.createElement("option"), { value: path, textContent: id });
    if (!there) {
      option.dataset.title = id;
      what.prepend(option);
    }
    option.selected = true;
  }

  const show = () => {
    const option = what.selectedOptions[0], [key, id] = what.value.split("/"), whole = /^(all|eco)$/.test(key);
    for (const one of layout.options) one.disabled = !whole && (/^(map|calendar|matrix)$/.test(one.value) || key === "group" && one.value !== "cards");
    if (layout.selectedOptions[0].disabled) layout.value = "cards";
    const view = layout.value === "cards" ? "" : layout.value;
    const name = option.textContent, chosen = layout.selectedOptions[0].textContent;
    const title = /^(map|calendar|matrix)$/.test(view) ? chosen + " · " + name : option.dataset.title;
    const lists = !/^(map|calendar|matrix)$/.test(view) && key !== "group";
    limit.disabled = !lists;
    const looks = [["scheme", scheme.value], ["accent", accent.value === accent.defaultValue ? "" : accent.value.slice(1)], ["font", font.value], ["open", open.value], ["limit", lists && limit.validity.valid ? limit.value : ""]].filter(([, value]) => value);
    const look = new URLSearchParams(looks);
    if (view && !whole) look.set("view", view);
    const tall = height.validity.valid && height.value || "520", spoken = language && language.value;
    // Each language has its own frames.
    const way = (from) => spoken ? new URL(language.selectedOptions[0].dataset.way.replace(/index\.html$/, ""), from) : from;
    const path = [key, id, whole && view].filter(Boolean).map(encodeURIComponent).join("/") + "/";
    const hash = String(look) && "#" + look;
    const attributes = [[key, id || ""], ["view", view], ...looks, ["lang", spoken], ["height", tall === "520" ? "" : tall + "px"], ["title", title]].filter(([key, value]) => value || key === "all");
    text.value = kind.value === "line"
      ? "<script async src=\"" + escaped(script) + "\"" + attributes.map(([key, value]) => " data-" + key + "=\"" + escaped(value) + "\"").join("") + "><\/script>"
      : "<iframe src=\"" + escaped(new URL(path, way(base)) + hash) + "\" title=\"" + escaped(title) + "\"\n        width=\"100%\" height=\"" + tall + "\" loading=\"lazy\" referrerpolicy=\"no-referrer\" style=\"border:0\"></iframe>\n" +
        "<script async src=\"" + escaped(script) + "\"><\/script>";
    // A frame whose address differs after the # alone would not be loaded anew.
    preview.remove();
    preview.height = 520;
    preview.title = title;
    preview.src = new URL(path, way(here)) + (location.protocol === "file:" ? "index.html" : "") + hash;
    $(".preview").append(preview);
  };
  addEventListener("message", ({ data, source }) => {
    if (source === preview.contentWindow && data && data.coopdir === 1 && data.height > 0) preview.height = Math.min(20000, Math.ceil(data.height));
  });

  const copy = $(".made button");
  copy.addEventListener("click", async () => {
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
      $(".made [role=status]").textContent = copy.dataset.done;
    } catch {
      // The text is selected: the keyboard copies it.
      text.focus();
    }
  });
  form.addEventListener("input", () => {
    $(".made [role=status]").textContent = "";
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = made.hidden = false;
  if (ready) ready.hidden = true;
  show();
})();
