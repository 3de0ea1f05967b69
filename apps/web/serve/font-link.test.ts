import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createFontLink } from "./font-link.mjs";

const folder = mkdtempSync(join(tmpdir(), "pacta-fonts-"));
const FILES = [
  "inter-latin-wght-normal.1a.woff2",
  "inter-latin-ext-wght-normal.2b.woff2",
  "inter-cyrillic-wght-normal.3c.woff2",
];
for (const file of FILES) writeFileSync(join(folder, file), "");
afterAll(() => rmSync(folder, { recursive: true }));

const named = (link: string): string[] => [...link.matchAll(/media\/(\S+?)>/g)].map(([, file]) => file ?? "");

test("a page asks for the fonts of its own script", () => {
  const fontLink = createFontLink(folder);
  expect(named(fontLink("/treaties?asOf=2001-01-01"))).toEqual([FILES[0]]);
  expect(named(fontLink("/ru/treaties"))).toEqual([FILES[2], FILES[0]]);
  expect(fontLink("/rumours")).toBe(
    `</_next/static/media/${FILES[0]}>; rel=preload; as=font; type="font/woff2"; crossorigin`,
  );
});
