// Prints the names of countries and languages in a locale, as the end of its file in
// locales/site/: CLDR's, from the packages pinned in package.json beside this file.
//
//     npm install --prefix scripts --no-package-lock
//     node scripts/make-names.mjs ar

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const locale = process.argv[2];
if (!locale) throw new Error("which locale? node scripts/make-names.mjs ar");

const names = (kind) =>
  require(`cldr-localenames-full/main/${locale}/${kind}.json`).main[locale].localeDisplayNames[kind];

/** The first column of a table of data/, but its head. */
const codes = (table) =>
  readFileSync(new URL(`../data/${table}.tsv`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t")[0]);

const print = (what, all, of, fits) => {
  console.log(`\n## Names, from CLDR: ${what}\n`);
  for (const code of all.filter((code) => of[code] && fits(code))) {
    console.log(`${what}-${code.toLowerCase()} = ${of[code]}`);
  }
};

print("country", codes("countries"), names("territories"), () => true);
// A language without a code of two letters is rare enough to be named in English.
print("language", codes("languages"), names("languages"), (code) => code.length === 2);
