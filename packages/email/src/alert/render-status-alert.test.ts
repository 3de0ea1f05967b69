import { expect, test } from "vitest";
import { listed } from "../listed.ts";
import { MESSAGES } from "../messages/messages.ts";
import { personalise } from "../personalise.ts";
import { EXAMPLE_ALERT } from "../testdata/example-alert.ts";
import { visibleText } from "../testdata/visible-text.ts";
import { renderStatusAlert } from "./render-status-alert.ts";

const VALUES = {
  follows: "Notice of termination by Testland",
  note: "",
  unsubscribeUrl: "https://pacta.example/u/token",
  manageUrl: "https://pacta.example/u/token",
};

async function rendered(data = EXAMPLE_ALERT, values = VALUES) {
  return personalise(await renderStatusAlert("en", data), values);
}

const SAID = [
  EXAMPLE_ALERT.treaty.shortTitle,
  EXAMPLE_ALERT.treaty.title,
  "Testland – notice of termination",
  "in force, notice of termination received",
  "19 November 2026",
  "20 November 2026",
  "20 November 2027",
  "Sample City",
  "Notified by note verbale.",
  EXAMPLE_ALERT.why,
  "Treaty Series of Testland 2026/41",
  "retrieved 21 November 2026",
  "Apart from this event, our record of the treaty is complete to 21 November 2026.",
  `You get this because you follow: ${VALUES.follows}`,
  MESSAGES.en.sheet.notOfficial,
  MESSAGES.en.sheet.unsubscribe,
];

test("F6 HTML and plain text say the same, each line of it", async () => {
  const { html, text } = await rendered();
  const seen = visibleText(html);
  for (const sentence of SAID) {
    expect(seen).toContain(sentence);
    expect(text.replaceAll(/\s+/g, " ")).toContain(sentence);
  }
});

test("the subject names participant, event and treaty", async () => {
  const { subject } = await rendered();
  expect(subject).toBe("Testland – notice of termination – Sampleland–Testland Investment Treaty");
});

test("the mail has a language, adapts to the dark and loads nothing from outside", async () => {
  const { html } = await rendered();
  expect(html).toContain('<html dir="ltr" lang="en"');
  expect(html).toContain('name="color-scheme" content="light dark"');
  expect(html).not.toMatch(/<img|@import|@font-face|url\(|<script|<link/i);
  expect(html.match(/<table/g)?.length).toBe(html.match(/<table[^>]*role="presentation"/g)?.length);
});

test("markup in the facts of a treaty is shown as text", async () => {
  const text = '<img src=x onerror="alert(1)">';
  const { html } = await rendered({ ...EXAMPLE_ALERT, event: { ...EXAMPLE_ALERT.event, text } });
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img");
});

test("G9 a source is named with its address, and linked to nowhere", async () => {
  const { html, text } = await rendered();
  expect(html).not.toContain('href="https://treaties.example');
  for (const body of [visibleText(html), text]) expect(body).toContain("https://treaties.example/41?a=1&b=2");
});

test("up to which day the record is complete is said apart from the sources, and they only where there are any", async () => {
  const { text } = await rendered();
  expect(text).toContain(
    "\n\nState of our record:\nApart from this event, our record of the treaty is complete to 21 November 2026.\n",
  );
  expect((await rendered({ ...EXAMPLE_ALERT, references: [] })).text).not.toContain("Sources");
});

test("a source with another protocol than http is named without its address", async () => {
  const references = [{ citation: "Bad link", url: "javascript:alert(1)", retrievedOn: null }];
  const { html, text } = await rendered({ ...EXAMPLE_ALERT, references });
  expect(html + text).not.toContain("javascript:");
  expect(visibleText(html)).toContain("Bad link");
});

test("F6 several filters that ask for a mail stand on a line each", async () => {
  const follows = listed(["Ratification by Testland", "All events, in treaties on the sea"]);
  const { html, text } = await rendered(EXAMPLE_ALERT, { ...VALUES, follows });
  const list = "because you follow: \n– Ratification by Testland\n– All events, in treaties on the sea";
  for (const body of [html, text]) expect(body).toContain(list);
});

test("E6 the reader's own note stands under what they follow, and nothing where there is none", async () => {
  const noted = await rendered(EXAMPLE_ALERT, { ...VALUES, note: "For the <Friday> column" });
  expect(visibleText(noted.html)).toContain("Your note: For the <Friday> column");
  expect(noted.text).toContain("\n\nYour note: For the <Friday> column\n\n");
  const { html, text } = await rendered();
  expect(html + text).not.toContain("Your note");
});

test("a fact that imitates a placeholder stays what it is", async () => {
  const { text } = await rendered({ ...EXAMPLE_ALERT, why: "\uE000unsubscribeUrl\uE001" });
  expect(text).toContain("Why:\nunsubscribeUrl\n");
});

test("a date known to the month is not given a day", async () => {
  const event = { ...EXAMPLE_ALERT.event, precision: "month" as const, actDate: "1948-12-01" };
  const { text } = await rendered({ ...EXAMPLE_ALERT, event });
  expect(text).toContain("Done on: December 1948");
});
