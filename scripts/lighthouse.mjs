// Lighthouse's mobile preset on one page of each kind of a built site, served on loopback.
// node lighthouse.mjs WORK [KIND...]: as scripts/validate calls it; WORK has node_modules/, site/ and reports/.
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";

const work = process.argv[2];
const site = join(work, "site");
const from = createRequire(join(work, "package.json"));
const { default: lighthouse } = await import(pathToFileURL(from.resolve("lighthouse")));
const { launch } = await import(pathToFileURL(from.resolve("chrome-launcher")));

const TYPES = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", svg: "image/svg+xml", json: "application/json", xml: "application/xml", txt: "text/plain; charset=utf-8" };

// As a plain web server gives it: compressed, kept for a year where the name has a digest.
const server = createServer((request, response) => {
  let file = join(site, decodeURIComponent(request.url.split("?")[0]));
  let status = 200;
  try {
    if (statSync(file).isDirectory()) file = join(file, "index.html");
    statSync(file);
  } catch {
    // A page for frames names no icon: a browser asks for one only when the page is opened by itself.
    if (request.url === "/favicon.ico") return response.writeHead(204).end();
    [status, file] = [404, join(site, "404.html")];
  }
  const kept = /\.[0-9a-f]{8}\./.test(file) ? "public, max-age=31536000, immutable" : "no-cache";
  response.writeHead(status, { "Content-Type": TYPES[file.split(".").pop()] || "application/octet-stream", "Content-Encoding": "gzip", "Cache-Control": kept });
  response.end(gzipSync(readFileSync(file)));
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));

const kinds = new Map();
const pages = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name === "index.html")
  .map((entry) => relative(site, entry.parentPath))
  .filter((path) => !path.startsWith("en/") && !readFileSync(join(site, path, "index.html"), "utf8").includes('http-equiv="refresh"'))
  .sort();
for (const path of pages) {
  const kind = path.split("/").map((part, at) => (at && part !== "page" ? "*" : part)).join("/") || "home";
  if (!kinds.has(kind)) kinds.set(kind, path);
}

const categories = ["performance", "accessibility", "best-practices", "seo"];
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const chrome = await launch({ chromeFlags: flags, ignoreDefaultFlags: false });
let low = 0;
const only = process.argv.slice(3);
for (const [kind, path] of kinds) {
  if (only.length && !only.includes(kind)) continue;
  const url = `http://127.0.0.1:${server.address().port}/${path}${path && "/"}`;
  // Pages for frames ask search engines to leave them out: what is good for search is not asked of them.
  const hidden = /<meta name="robots" content="noindex">/.test(readFileSync(join(site, path, "index.html"), "utf8"));
  const asked = categories.filter((name) => !hidden || name !== "seo");
  const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: asked, logLevel: "error" });
  const scores = asked.map((name) => Math.round(lhr.categories[name].score * 100));
  console.log(scores.map((score) => String(score).padStart(4)).join("").padEnd(16), kind);
  for (const name of asked) {
    for (const { id } of lhr.categories[name].auditRefs) {
      const audit = lhr.audits[id];
      if (lhr.categories[name].score < 0.98 && audit.score !== null && audit.score < 0.9) console.log("         ", id, audit.displayValue ?? "");
    }
  }
  low += scores.filter((score) => score < 98).length;
  writeFileSync(join(work, "reports", `${kind.replaceAll("/", "-").replaceAll("*", "one")}.json`), JSON.stringify(lhr));
}
await chrome.kill();
server.close();
process.exitCode = low ? 1 : 0;
