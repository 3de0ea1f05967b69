import { expect, test } from "vitest";
import { EVENT_KINDS } from "../event-kind.ts";
import { actWord, type LawLanguage, lawWords } from "./law-words.ts";

const OTHERS: readonly LawLanguage[] = ["fr", "ru", "es"];

test.each(OTHERS)("K every term of %s is there, differs from every other of its list, and is not blank", (language) => {
  const { treatyStatus, participantStatus, eventKind } = lawWords(language);
  for (const words of [treatyStatus, participantStatus, eventKind].map(Object.values)) {
    expect(words.every((word) => word.trim() === word && word.length > 2)).toBe(true);
    expect(new Set(words).size).toBe(words.length);
  }
});

test("K Russian terms are written in Cyrillic", () => {
  const latin = Object.values(lawWords("ru").eventKind).filter((word) => !/\p{Script=Cyrillic}/u.test(word));
  expect(latin).toEqual([]);
});

test.each([
  ["en", "notice of termination", "notice of withdrawal"],
  ["fr", "notification de dénonciation", "notification de retrait"],
  ["ru", "уведомление о прекращении", "уведомление о выходе"],
  ["es", "notificación de denuncia", "notificación de retirada"],
] as const)("K a notice is called after what it does, in %s", (language, bilateral, multilateral) => {
  expect(actWord("withdrawal-notice", "bilateral", language)).toBe(bilateral);
  expect(actWord("withdrawal-notice", "multilateral", language)).toBe(multilateral);
  expect(
    EVENT_KINDS.every((kind) => actWord(kind, "multilateral", language) === lawWords(language).eventKind[kind]),
  ).toBe(true);
});
