import { expect, test } from "vitest";
import { bibtexEntry, type Citation, cslItem } from "./citation.ts";

const CITED: Citation = {
  slug: "a-b-2024",
  title: "Treaty of A & B",
  shortTitle: "A–B Treaty",
  signedOn: "2024-06-19",
  signedAt: null,
  register: "I-1",
  status: "status on 1 January 2026: in force",
  url: "https://pacta.example/treaties/a-b-2024?asOf=2026-01-01",
  retrievedOn: "2026-11-24",
};

test("B7 a BibTeX entry escapes what TeX would run, and leaves out what is unknown", () => {
  const entry = bibtexEntry(CITED);
  expect(entry).toContain("@misc{a-b-2024,");
  expect(entry).toContain("title = {{Treaty of A \\& B}}");
  expect(entry).toContain("url = {https://pacta.example/treaties/a-b-2024?asOf=2026-01-01}");
  expect(entry).not.toContain("address");
});

test("B7 a CSL item is a treaty with its days in parts", () => {
  expect(cslItem(CITED)).toMatchObject({
    type: "treaty",
    issued: { "date-parts": [[2024, 6, 19]] },
    accessed: { "date-parts": [[2026, 11, 24]] },
    URL: CITED.url,
  });
});
