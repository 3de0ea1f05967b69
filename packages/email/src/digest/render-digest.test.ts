import { EVENT_KINDS } from "@pacta/domain";
import { expect, test } from "vitest";
import { EXAMPLE_DIGEST, manyItems } from "../testdata/example-digest.ts";
import { DIGEST_COUNTS, digestCount } from "./digest-class.ts";
import { renderDigest } from "./render-digest.ts";

/** Places of lines in a text, which must all be there. */
function placesOf(text: string, lines: readonly string[]): number[] {
  for (const line of lines) expect(text).toContain(line);
  return lines.map((line) => text.indexOf(line));
}

test("F3 the subject of a digest names its day and counts what happened", async () => {
  const items = [...manyItems(2), ...EXAMPLE_DIGEST.items.filter(({ kind }) => kind === "withdrawal-notice")];
  const { subject } = await renderDigest("en", { ...EXAMPLE_DIGEST, items });
  expect(subject).toBe("Treaty digest, 3 Feb 2025: 2 ratifications, 1 withdrawal");
});

test.each([
  ["fr", "Récapitulatif des traités, 3 févr. 2025 : 2 ratifications"],
  ["ru", "Сводка договоров, 3 февр. 2025 г.: 2 ратификации"],
  ["es", "Resumen de tratados, 3 feb 2025: 2 ratificaciones"],
] as const)("F3 the subject is written in %s", async (locale, expected) => {
  const { subject } = await renderDigest(locale, { ...EXAMPLE_DIGEST, items: manyItems(2) });
  expect(subject).toBe(expected);
});

test("F1 several events on one treaty within minutes are named after it", async () => {
  const items = EXAMPLE_DIGEST.items.filter(({ treatyTitle }) => treatyTitle === "Paris Agreement");
  const { subject } = await renderDigest("en", { ...EXAMPLE_DIGEST, cadence: "grouped", items });
  expect(subject).toBe("Paris Agreement: 1 withdrawal, 1 ratification");
});

test("F3 a digest tells entries into force first, corrections last, and each group by treaty", async () => {
  const { text } = await renderDigest("en", EXAMPLE_DIGEST);
  const places = placesOf(text, [
    "Entries into force:",
    "Withdrawals and terminations:",
    "Consents to be bound:",
    "- Sampleland – ratification – Convention against Torture",
    "- Testland – ratification – Paris Agreement",
    "Reservations, declarations and objections:",
    "Corrections:",
    "- Corrected: Otherland – accession – Convention against Torture",
  ]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("F6 an item has its link, both days, why it is here and the reader's own note", async () => {
  const { text } = await renderDigest("en", EXAMPLE_DIGEST);
  expect(text).toContain(
    [
      "- Testland – ratification – Paris Agreement",
      "  https://pacta.example/treaties/paris-agreement",
      "  done 1 February 2025, takes effect 3 March 2025",
      "  because you follow: Ratification by Testland",
      "  your note: Ask the ministry what changes for the budget.",
    ].join("\n"),
  );
});

test("F6 several filters that ask for one item stand on a line each", async () => {
  const { text } = await renderDigest("en", EXAMPLE_DIGEST);
  expect(text).toContain(
    ["  because you follow:", "  – All events, in Paris Agreement", "  – Notice of withdrawal by Sampleland"].join(
      "\n",
    ),
  );
});

test("C7 a corrected item says what was said before and what is right now", async () => {
  const { text } = await renderDigest("en", EXAMPLE_DIGEST);
  expect(text).toContain(
    [
      "- Corrected: Otherland – accession – Convention against Torture",
      "  https://pacta.example/treaties/convention-against-torture",
      "  Done on: was 15 January 2025, is now 16 January 2025",
      "  done 16 January 2025, takes effect 15 February 2025",
    ].join("\n"),
  );
});

test("F3 of more than a hundred items the first hundred are told, the rest counted and linked", async () => {
  const { subject, html, text } = await renderDigest("en", { ...EXAMPLE_DIGEST, items: manyItems(143) });
  expect(subject).toContain("143 ratifications");
  expect(text.match(/^- Testland/gm)?.length).toBe(100);
  expect(text).toContain("and 43 more");
  expect(text).toContain(`Read all of them: ${EXAMPLE_DIGEST.allUrl}`);
  expect(Buffer.byteLength(html)).toBeLessThan(102_000);
});

test("F3 every kind of event is counted somewhere, and a correction of any is a correction", () => {
  const counts = new Set(EVENT_KINDS.map((kind) => digestCount(kind, false)));
  expect([...counts, "correction"].toSorted()).toEqual([...DIGEST_COUNTS].toSorted());
  expect(new Set(EVENT_KINDS.map((kind) => digestCount(kind, true)))).toEqual(new Set(["correction"]));
});
