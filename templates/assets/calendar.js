// Says the hour where the reader is, beside hours that are told for elsewhere.
"use strict";
(() => {
  const words = document.querySelector("[data-clock]");
  if (!words || !window.Intl) return;
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  const two = (n) => String(n).padStart(2, "0");
  for (const start of words.querySelectorAll("time[datetime*='T']")) {
    const parts = /^(\d+-\d+-\d+)T(\d+):(\d+):\d+([+-])(\d+):(\d+)$/.exec(start.dateTime);
    const line = start.parentNode;
    if (!parts || line.querySelector("time") !== start) continue;
    const there = (parts[4] === "-" ? -1 : 1) * (parts[5] * 60 + +parts[6]);
    const at = new Date(start.dateTime);
    if (-at.getTimezoneOffset() === there) continue;
    const clock = at.getMinutes() ? words.dataset.clock : words.dataset.whole;
    const hour = fill(clock, { hour: at.getHours(), minute: two(at.getMinutes()) });
    const date = at.getFullYear() + "-" + two(at.getMonth() + 1) + "-" + two(at.getDate());
    const day = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long" }).format(at);
    const said = document.createElement("span");
    said.className = "host here";
    said.textContent = fill(date === parts[1] ? words.dataset.hour : words.dataset.day, { day, hour });
    line.append(" ", said);
  }
})();
