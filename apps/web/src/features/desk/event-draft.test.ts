import { expect, test } from "vitest";
import { defaultCertainty } from "./default-certainty.ts";
import { fieldOfRow, readEventDraft } from "./event-draft.ts";

function formOf(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

test("empty fields become null and blank references are left out", () => {
  const { draft, referenceRows } = readEventDraft(
    formOf([
      ["treaty", "paris-agreement"],
      ["kind", "withdrawal-notice"],
      ["actDate", ""],
      ["receivedDate", "2026-11-20"],
      ["certainty", "received"],
      ["referenceRow", "a"],
      ["references.a.citation", " "],
      ["referenceRow", "b"],
      ["references.b.citation", "C.N.1.2026"],
      ["references.b.url", ""],
      ["telling", ""],
    ]),
  );
  expect(draft).toMatchObject({ actDate: null, receivedDate: "2026-11-20", participant: null });
  expect(draft.references).toEqual([{ citation: "C.N.1.2026", url: null, retrievedOn: null }]);
  expect(draft).not.toHaveProperty("notify");
  expect(referenceRows).toEqual(["b"]);
});

test("the editor's choice to stay silent is sent", () => {
  expect(readEventDraft(formOf([["telling", "silent"]])).draft.notify).toBe("silent");
});

test("a fault of a sent reference finds the row it stands in", () => {
  expect(fieldOfRow("references.0.citation", ["b"])).toBe("references.b.citation");
  expect(fieldOfRow("actDate", ["b"])).toBe("actDate");
});

test.each([
  ["withdrawal-notice", "received"],
  ["accession", "received"],
  ["signature", "signed"],
  ["entry-into-force", "effective"],
  ["announcement", "announced"],
])("a %s is %s unless the editor says otherwise", (kind, certainty) => {
  expect(defaultCertainty(kind)).toBe(certainty);
});
