import type { CorrectedEvent } from "@pacta/services";
import { expect, test } from "vitest";
import { correctionNote, correctionSentence } from "./correction-words.ts";

const EVENT: CorrectedEvent = {
  eventId: "event",
  eventVersionId: "version",
  number: 2,
  state: "published",
  kind: "ratification",
  word: "ratification",
  treaty: { slug: "a-treaty", shortTitle: "A Treaty", form: "multilateral" },
  participant: null,
  actDate: "2023-12-01",
  receivedDate: null,
  circulatedDate: null,
  effectiveDate: "2024-02-01",
  effectiveBasis: "stated-by-depositary",
  precision: "day",
  certainty: "effective",
  place: null,
  text: null,
  notifyMode: "silent",
  recordedAt: new Date("2025-02-01T10:00:00Z"),
  publishedAt: new Date("2025-01-01T10:00:00Z"),
  createdAt: new Date("2025-02-01T09:00:00Z"),
  retraction: null,
  references: [],
  corrections: [{ field: "effectiveDate", before: "2024-01-01", after: "2024-02-01" }],
};

test("C7 a correction says when it was made and what stood there before", () => {
  expect(correctionSentence(EVENT)).toBe("Corrected on 1\u00a0February\u00a02025: effective date was 2024-01-01");
  expect(correctionSentence({ ...EVENT, number: 1, corrections: [] })).toBeNull();
});

test("C7 what was not said before, and words of the law, are told in words", () => {
  const corrections = [
    { field: "kind", before: "accession", after: "ratification" },
    { field: "place", before: "", after: "Geneva" },
    { field: "certainty", before: "circulated", after: "effective" },
  ] as const;
  const note = correctionNote({ ...EVENT, corrections });
  expect(note).toBe("the act was accession; the place was unknown; the certainty was circulated by the depositary");
});
