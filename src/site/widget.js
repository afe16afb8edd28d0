// Shows a frame of the directory where it stands, or fits the height of those that are
// there. Frozen for the life of version 1: hosts pin it.
(() => {
  "use strict";
  const me = document.currentScript, data = me && me.dataset;
  if (!data) return;
  const home = new URL("../", me.src);
  const get = (name, form) => form.test(data[name]) && data[name];
  const ours = /^([a-z\d-]+\/)?embed\//i;
  const frames = [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(home) && ours.test(src.slice(home.href.length)));
  const key = ["eco", "type", "tag", "country", "group", "all"].find((name) => name in data);
  const id = key === "all" || key && get(key, /^[^./\\]{1,64}$/);
  if (id) {
    const view = get("view", /^(list|compact|map|calendar|matrix)$/), whole = /eco|all/.test(key);
    const to = new URL("embed/" + key + "/", home), look = new URLSearchParams();
    if (id !== true) to.pathname += encodeURIComponent(id.toLowerCase()) + "/";
    if (view && whole) to.pathname += view + "/";
    for (const name of ["tags", "types", "countries", "ecos", "sort"]) if (data[name]) to.searchParams.set(name, data[name]);
    for (const name of ["scheme", "accent", "font", "open", "limit", "lang", "filters"]) if (get(name, /^[\w-]{1,20}$/)) look.set(name, data[name]);
    if (view && !whole) look.set("view", view);
    to.hash = look;
    const frame = document.createElement("iframe"), height = get("height", /^\d{1,5}(\.\d+)?(px|r?em|vh)$/);
    frame.title = data.title || home.host;
    frame.width = "100%";
    frame.height = 520;
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    frame.style.border = 0;
    if (height) frame.style.height = height;
    frame.src = to;
    me.after(frame);
    frames.push(frame);
  }
  addEventListener("message", ({ data, origin, source }) => {
    const frame = origin === home.origin && data && data.coopdir === 1 && Number.isFinite(data.height) && frames.find((one) => one.contentWindow === source);
    if (frame) frame.style.height = Math.min(20000, Math.max(120, Math.ceil(data.height))) + "px";
  });
})();
