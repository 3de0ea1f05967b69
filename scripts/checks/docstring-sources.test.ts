import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const CHECKOUT = fileURLToPath(new URL("../..", import.meta.url));
const DOMAIN = "packages/domain/src";
const LAW = "docs/treaty-law.md";
const MOST_LINES = 4;

/** What counts as a source: an article of a named instrument, a standard, or a numbered place in a text of ours. */
const SOURCES = [
  /\b[A-Z][\w'()-]*(?: \d{4})?,? arts?\. (?:\d|[IVX]+\b)/,
  /\b(?:ETS|ISO|RFC) \d/,
  /\bDOMAIN(?: §2\.[1-8]|,? (?:findings?|rules?) \d|,? [PE]\d|, ")/,
  /\bSPEC [A-N]\d/,
  /\bSource: decision \d/,
  /\bpractice (?:for|of) \S|\bpractice: \S/,
];

/** Files that hold no rule of law; a file with a rule is named in the table instead. */
const PLUMBING: Readonly<Record<string, string>> = {
  "checked-record.ts": "lays a record out for the checks",
  "action-letter.ts": "looks up the letter of an act",
  "event-index.ts": "finds events by kind and participant",
  "digest-plan.ts": "says when a reader's digest is due",
  "filter-anchor.ts": "says under which keys an event finds a filter",
  "filter-pair.ts": "reads a pair of participants",
  "filter-words.ts": "holds the words of a filter's sentence",
  "event-query-address.ts": "reads what a reader asks for out of an address",
  "explanation-step.ts": "makes the steps of a reason",
  "filter-sentence.ts": "reads a filter out",
  "filter.ts": "normalises what a reader follows",
  "match.ts": "matches events with what a reader follows",
};

type ExportedFunction = { readonly name: string; readonly docstring: string | null };

/** The exported functions of a module, overloads once, each with the docstring right above it. */
function exportedFunctions(text: string): ExportedFunction[] {
  const found = new Map<string, ExportedFunction>();
  for (const { index, groups } of text.matchAll(EXPORTED)) {
    const name = groups?.name ?? groups?.constant ?? "";
    const docstring = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(text.slice(0, index))?.[0] ?? null;
    if (!found.has(name)) found.set(name, { name, docstring });
  }
  return [...found.values()];
}

const EXPORTED =
  /^export (?:default )?(?:(?:async )?function\*? (?<name>\w+)|const (?<constant>\w+)[^=\n]*= (?:async )?(?:\(|function\b|\w+ =>))/gm;

function citesSource(docstring: string): boolean {
  const text = docstring.replaceAll(/\n \* ?/g, " ");
  return SOURCES.some((source) => source.test(text));
}

function linesOf(docstring: string): number {
  return docstring
    .replace("/**", "")
    .replace("*/", "")
    .split("\n")
    .filter((line) => /\w/.test(line)).length;
}

function isModule(name: string): boolean {
  return name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.endsWith(".d.ts");
}

const read = (path: string): string => readFileSync(join(CHECKOUT, path), "utf8");
const modules = readdirSync(join(CHECKOUT, DOMAIN))
  .filter(isModule)
  .map((file) => ({ file, functions: exportedFunctions(read(`${DOMAIN}/${file}`)) }));
const functions = modules.flatMap(({ file, functions }) =>
  functions.map((one) => ({ ...one, at: `${file} ${one.name}` })),
);

describe("the functions packages/domain exports", () => {
  test("are found", () => {
    expect(functions.length).toBeGreaterThan(120);
  });

  test("all have a docstring", () => {
    expect(functions.filter(({ docstring }) => docstring === null).map(({ at }) => at)).toEqual([]);
  });

  test("all cite a source in it", () => {
    const unsourced = functions.filter(({ docstring }) => docstring !== null && !citesSource(docstring));
    expect(unsourced.map(({ at }) => at)).toEqual([]);
  });

  test("all say it in four lines", () => {
    const long = functions.filter(({ docstring }) => docstring !== null && linesOf(docstring) > MOST_LINES);
    expect(long.map(({ at }) => at)).toEqual([]);
  });
});

describe("the table of rules", () => {
  const law = read(LAW);
  const named = [...new Set([...law.matchAll(/`([\w/.-]+\.(?:ts|mjs|md|json))`/g)].flatMap(([, path]) => path ?? []))];

  test("names every module that exports a rule", () => {
    const rules = modules.filter(({ file, functions }) => functions.length > 0 && !Object.hasOwn(PLUMBING, file));
    expect(rules.map(({ file }) => file).filter((file) => !named.includes(file))).toEqual([]);
  });

  test("leaves out only modules that exist", () => {
    const files = modules.map(({ file }) => file);
    expect(Object.keys(PLUMBING).filter((file) => !files.includes(file))).toEqual([]);
  });

  test("names no file that is not there", () => {
    const missing = named.filter(
      (path) => !existsSync(join(CHECKOUT, path)) && !existsSync(join(CHECKOUT, DOMAIN, path)),
    );
    expect(missing).toEqual([]);
  });

  test("names no test case that is not there", () => {
    expect(casesNamed(law).length).toBeGreaterThan(100);
    expect(casesNamed(law).filter(({ file, name }) => !holdsCase(file, name))).toEqual([]);
  });
});

type NamedCase = { readonly file: string; readonly name: string };

/** Cases as the table writes them: a test file, then the beginnings of titles, or of rows of a title, in quotes. */
function casesNamed(text: string): NamedCase[] {
  return [...text.matchAll(/`([\w/.-]+\.test\.ts)`:((?:[ ,;]*"[^"\n]+")+)/g)].flatMap(([, file = "", names = ""]) =>
    [...names.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => ({ file, name })),
  );
}

function holdsCase(file: string, name: string): boolean {
  const path = existsSync(join(CHECKOUT, file)) ? file : `${DOMAIN}/${file}`;
  if (!existsSync(join(CHECKOUT, path))) return false;
  const title = new RegExp(`[([]\\s*"${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
  return title.test(read(path));
}

describe("the check itself", () => {
  test.each([
    "/** VCLT art. 24(3): a later party is bound from its own consent. */",
    "/** Source: Apostille Convention art. 12; Child Abduction Convention art. 38. */",
    "/** Source: VCLT 1978 arts. 22, 23. */",
    "/** Source: NPT art. IX(3). */",
    "/** Source: ETS 76 arts. 3-4; DOMAIN rules 1, 2 and 8. */",
    "/**\n * Follows it. Source: DOMAIN,\n * finding 5.\n */",
    "/** Source: practice for the USSR (1991). */",
  ])("takes %s", (docstring) => {
    expect(citesSource(docstring)).toBe(true);
  });

  test.each([
    "/** The later of two days. */",
    "/** Source: */",
    "/** Source: DOMAIN. */",
    "/** Source: the practice. */",
    "/** See the article. */",
    "/** In part. 4 are left. */",
  ])("refuses %s", (docstring) => {
    expect(citesSource(docstring)).toBe(false);
  });

  test("finds functions however they are exported, and a docstring only right above them", () => {
    const text = [
      "/** One. */\nexport function one(): void {}",
      "/** Two. */\n\nexport async function two(): Promise<void> {}",
      "/** Three. */\nexport const three = (day: number): number => day;",
      "/** Four. */\nexport function four(day: null): null;\nexport function four(day: unknown): unknown {}",
      "export const FIVE = 5;\nexport type Six = 6;",
    ].join("\n\n");
    expect(exportedFunctions(text)).toEqual([
      { name: "one", docstring: "/** One. */\n" },
      { name: "two", docstring: null },
      { name: "three", docstring: "/** Three. */\n" },
      { name: "four", docstring: "/** Four. */\n" },
    ]);
  });
});
