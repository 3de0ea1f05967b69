import { expect, test } from "vitest";
import { mailLocale } from "../messages/locale.ts";
import { EXAMPLE_ALERT } from "../testdata/example-alert.ts";
import type { CancellationData, CorrectionData, ReminderData } from "./alert-data.ts";
import { renderCancellation } from "./render-cancellation.ts";
import { renderCorrection } from "./render-correction.ts";
import { renderEffect, renderReminder } from "./render-effect.ts";
import { renderStatusAlert } from "./render-status-alert.ts";

const CORRECTION: CorrectionData = {
  ...EXAMPLE_ALERT,
  corrected: [
    { field: "effectiveDate", before: "2027-05-20", after: "2027-11-20" },
    { field: "place", before: null, after: "Sample City" },
    { field: "event", before: "communication", after: "withdrawal-notice" },
    { field: "certainty", before: "announced", after: "received" },
  ],
  reason: "The depositary published a corrigendum.",
};

const CANCELLATION: CancellationData = {
  ...EXAMPLE_ALERT,
  toldOn: "2026-11-21",
  cause: { kind: "revoked", on: "2027-01-05" },
};

const REMINDER: ReminderData = {
  treaty: EXAMPLE_ALERT.treaty,
  effect: "withdrawal",
  participantName: "Testland",
  on: "2027-11-20",
  why: EXAMPLE_ALERT.why,
  references: EXAMPLE_ALERT.references,
  url: EXAMPLE_ALERT.url,
  daysLeft: 30,
};

test("C7 a correction says so first, then what was said, what is right now, and the facts", async () => {
  const { subject, text } = await renderCorrection("en", CORRECTION);
  expect(subject).toBe("Correction: Testland – notice of termination – Sampleland–Testland Investment Treaty");
  const said = [
    "What is corrected:",
    "- Takes effect: was 20 May 2027, is now 20 November 2027",
    "- Place: was not given, is now Sample City",
    "- Event: was communication, is now notice of termination",
    "- Certainty: was announced, is now received",
    "Reason: The depositary published a corrigendum.",
    "The record:",
  ];
  const places = said.map((line) => text.indexOf(line));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("C5 a revoked notice is called off: what was told, when it was revoked, what will not take effect", async () => {
  const { subject, text } = await renderCancellation("en", CANCELLATION);
  expect(subject).toMatch(/^No longer valid: Testland – notice of termination/);
  expect(text).toContain("What we told you on 21 November 2026 no longer holds.");
  expect(text).toContain("The notice was revoked on 5 January 2027.");
  expect(text).toContain("What was to take effect on 20 November 2027 will not.");
});

test("C7 a retracted event is taken back with the editor's reason", async () => {
  const cause = { kind: "retracted", reason: "Another treaty." } as const;
  const { text } = await renderCancellation("en", { ...CANCELLATION, cause });
  expect(text).toContain("We have taken this event out of the record.\n\nReason: Another treaty.");
  expect(text).not.toContain("will not.");
});

test("a label is set off as the reader's language does it", async () => {
  const { text } = await renderCorrection("fr", CORRECTION);
  expect(text).toContain("Le traité\u00a0: en vigueur →");
  expect(text).toContain("Motif\u00a0: The depositary");
  expect(text).toContain("- Lieu\u00a0: Sample City");
});

test("C5 the mail of the day itself says that it takes effect today, and which day that is", async () => {
  const { subject, text } = await renderEffect("en", REMINDER);
  expect(subject).toMatch(/^Takes effect today: Testland – withdrawal takes effect/);
  expect(text).toContain("This takes effect today, 20 November 2027.");
});

test.each([
  ["en", 30, "In 30 days", "In 30 days, on 20 November 2027."],
  ["en", 1, "Tomorrow", "Tomorrow, on 20 November 2027."],
  ["en", 0, "Today", "Today, on 20 November 2027."],
  ["fr", 7, "Dans 7 jours", "Dans 7 jours, le 20 novembre 2027."],
  ["ru", 21, "Через 21 день", "Через 21 день, 20 ноября 2027 г."],
  ["ru", 2, "Через 2 дня", "Через 2 дня, 20 ноября 2027 г."],
  ["es", 180, "Dentro de 180 días", "Dentro de 180 días, el 20 de noviembre de 2027."],
])("C5 a reminder in %s, %d days ahead, counts down and names the day", async (tag, daysLeft, span, sentence) => {
  const { subject, text } = await renderReminder(mailLocale(tag), { ...REMINDER, daysLeft });
  expect(subject.startsWith(`${span}`)).toBe(true);
  expect(text).toContain(sentence);
});

test.each([
  ["fr", "Royaume-Uni – notification de dénonciation", "en vigueur → en vigueur, notification de dénonciation reçue"],
  ["ru", "Royaume-Uni – уведомление о прекращении", "в силе → в силе, получено уведомление о прекращении"],
  ["es", "Royaume-Uni – notificación de denuncia", "en vigor → en vigor, notificación de denuncia recibida"],
])("the terms of law are those of the reader's language: %s", async (tag, headline, change) => {
  const event = { ...EXAMPLE_ALERT.event, participantName: "Royaume-Uni" };
  const { html, text } = await renderStatusAlert(mailLocale(tag), { ...EXAMPLE_ALERT, event });
  expect(text).toContain(headline);
  expect(text).toContain(change);
  expect(html).toContain('<span lang="en">Notice of termination received 20\u00a0November\u00a02026.</span>');
});
