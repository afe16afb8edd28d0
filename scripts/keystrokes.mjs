// How long a key takes in the search of the list: the time until the page is painted again,
// in headless Chromium, over a directory of generated groups. Needs chromium and chromedriver.
// node scripts/keystrokes.mjs [GROUPS] [COOPDIR]: 10000 and target/release/coopdir, if not said.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const groups = Number(process.argv[2] || 10_000), coopdir = resolve(process.argv[3] || "target/release/coopdir");
const folder = mkdtempSync(join(tmpdir(), "keystrokes-"));

// The same groups each time: words and places as often as people use them.
let seed = 1;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const often = (most) => Math.floor(most ** random()) - 1;
const SYLLABLES = ["ma", "to", "ri", "sen", "lo", "ka", "ve", "du", "pi", "nor", "bel", "cha", "gre", "sol", "ti"];
const WORDS = Array.from({ length: 3000 }, (_, n) => [n % 15, (n * 7 + 3) % 13, Math.floor(n / 15) % 15, Math.floor(n / 225)].map((at) => SYLLABLES[at]).join(""));
const words = (count) => Array.from({ length: count }, () => WORDS[often(WORDS.length)]).join(" ");
const COUNTRIES = ["FR", "ML", "SN", "BJ", "CA", "BE", "TG", "CI", "MG", "CM", "BF", "NE", "CH", "DE", "ES"];
mkdirSync(join(folder, "groups"));
writeFileSync(join(folder, "coopdir.toml"), 'title = "Keystrokes"\nlanguages = ["fr"]\n');
for (let n = 0; n < groups; n++) {
  const tags = [...new Set([0, 0, 0].map(() => `theme-${often(200)}`))].map((tag) => `"${tag}"`).join(", ");
  writeFileSync(join(folder, "groups", `g${n}.toml`), `name = "${words(2)} ${n}"\nslug = "g${n}"\nsummary = "${words(8)}"\ntype = "thematic"\n` +
    `description = "${words(30)}"\ntags = [${tags}]\n[place]\ncountry = "${COUNTRIES[often(15)]}"\n`);
}
execFileSync(coopdir, ["build", "--portable", "--quiet"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });

const driver = spawn("chromedriver", ["--port=0"], { stdio: ["ignore", "pipe", "inherit"] });
try {
  const port = await new Promise((found) => driver.stdout.on("data", (text) => {
    const said = /on port (\d+)/.exec(text);
    if (said && said[1] !== "0") found(said[1]);
  }));
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(value.message);
    return value;
  };
  const args = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900"];
  const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: { "goog:chromeOptions": { args } } } });
  const session = `/session/${sessionId}`;
  await ask("POST", `${session}/timeouts`, { script: 300_000 });
  await ask("POST", `${session}/url`, { url: pathToFileURL(join(folder, "site/index.html")).href });
  const script = `
    const [searches, done] = arguments, input = document.querySelector('#q');
    const pause = (time) => new Promise((end) => setTimeout(end, time));
    const painted = () => new Promise((end) => requestAnimationFrame(() => setTimeout(end)));
    (async () => {
      input.focus();
      while (!(self.coopdir && coopdir.index)) await pause(20);
      await pause(500);
      const times = [];
      for (const search of searches) {
        for (let end = 1; end <= search.length; end++) {
          const start = performance.now();
          input.value = search.slice(0, end);
          input.dispatchEvent(new Event('input'));
          const ran = performance.now() - start;
          await painted();
          times.push([ran, performance.now() - start, input.value]);
          await pause(60);
        }
      }
      done(times);
    })();`;
  // Words that many have, that few have, several, with an error, and that nobody has.
  const searches = [WORDS[0], WORDS[40], WORDS[2500], `${WORDS[1]} ${WORDS[9]}`, WORDS[60].replace("a", "x"), "theme 3", "zzyzzx"];
  const times = await ask("POST", `${session}/execute/async`, { script, args: [searches] });
  await ask("DELETE", session);
  const tell = (what, at) => {
    const sorted = times.toSorted((a, b) => a[at] - b[at]), of = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
    console.log(`${what}: median ${of(0.5)[at].toFixed(1)} ms, p95 ${of(0.95)[at].toFixed(1)} ms, worst ${of(1)[at].toFixed(1)} ms (“${of(1)[2]}”)`);
  };
  console.log(`${groups} groups, ${times.length} keys`);
  tell("script", 0);
  tell("until painted", 1);
} finally {
  driver.kill();
  rmSync(folder, { recursive: true });
}
