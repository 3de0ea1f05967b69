import fc from "fast-check";
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { mailText } from "./mail-text.ts";
import { type MailParts, personalise } from "./personalise.ts";
import { personaliseMessage } from "./personalise-message.ts";
import { placeholder, whenGiven } from "./placeholder.ts";
import { prebuildMessage } from "./prebuild-message.ts";
import { composeMessage } from "./testdata/compose-message.ts";

type Name = "who" | "url" | "note";
const FROM = "Pacta, the tracker <alerts@pacta.example>";
const MESSAGE_ID = "<0123@pacta.example>";
const DATE = new Date("2026-11-23T10:00:00Z");

function templates(given: string): MailParts<Name> {
  const fixed = mailText(given);
  const [who, url, note] = [placeholder("who"), placeholder("url"), placeholder("note")];
  const optional = whenGiven("note");
  return {
    subject: `${fixed} – ${who}`,
    text: `${fixed} ${who}\n.\n${fixed}${url}${who} \n${optional.start}Note: ${note}\n${optional.end}.${url}`,
    html: `<p title="${who}">${fixed} ${who}</p>\n<a href="${url}">.${url}</a>${optional.start}<p>${note}</p>${optional.end}\n`,
    awaits: ["who", "url", "note"],
  };
}

type Case = { fixed: string; to: string; values: Record<Name, string> };

/** Characters that mail is known to break on. */
const HOSTILE = fc.constantFrom(
  "\r",
  "\n",
  "\r\n",
  "\r\nBcc: eve@example.org",
  ".",
  "\n.\n",
  "=",
  "=\n",
  "=3D",
  "=?UTF-8?Q?x?=",
  " ",
  "  ",
  "\t",
  "\t\n",
  "\u0000",
  "\u0085",
  "\u00a0",
  "\u2028",
  "\ud83d",
  "🇰🇪",
  "é",
  "И",
  "漢",
  "\ue000who\ue001",
  "\ue000",
  '"',
  "'",
  "<",
  ">",
  "&",
  "&amp;",
  "$&",
  "--=_pacta_alternative",
  "\r\n--=_pacta_alternative--\r\n",
  "From ",
  "x".repeat(80),
  "é".repeat(90),
);
const TEXT = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(fc.oneof(HOSTILE, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 12 })
    .map((parts) => parts.join("")),
);
const ADDRESS = fc.oneof(
  fc.constantFrom(
    "reader+alerts@example.org",
    '"a b"@example.org',
    "o'neill@example.org",
    "reader@exämple.org",
    "лена@почта.example",
    '"a@b.org, c"@example.org',
    "a,b@example.org",
    "a@b@example.org",
    "a\r\nBcc: eve@example.org@example.org",
  ),
  fc.emailAddress(),
);
const CASE: fc.Arbitrary<Case> = fc.record({
  fixed: TEXT,
  to: ADDRESS,
  values: fc.record({ who: TEXT, url: fc.oneof(fc.webUrl(), TEXT), note: fc.oneof(fc.constant(""), TEXT) }),
});

function prebuilt({ fixed, to, values }: Case): Buffer {
  const frame = {
    parts: templates(fixed),
    from: FROM,
    headers: { fields: { "X-Note": `for ${placeholder("who")}` }, awaits: [] },
  };
  return personaliseMessage(prebuildMessage(frame), { to, messageId: MESSAGE_ID, date: DATE, values });
}

/** The header of the copy, as a reader should see it. */
function noteOf({ fixed, values }: Case): string {
  return personalise({ ...templates(fixed), subject: `for ${placeholder("who")}` }, values).subject;
}

/** The same copy as MailComposer writes it. */
async function composed(given: Case): Promise<Buffer> {
  const content = personalise(templates(given.fixed), given.values);
  const headers = { "X-Note": noteOf(given) };
  return composeMessage({ from: FROM, to: given.to, messageId: MESSAGE_ID, date: DATE, content, headers });
}

async function parse(raw: Buffer) {
  const { subject, text, html, from, to, messageId, date, headers } = await simpleParser(raw);
  const names = [...headers.keys()].filter((name) => name !== "content-type").toSorted();
  return { mail: { subject, text, html, from, to, messageId, date, names }, note: headers.get("x-note") };
}

/** Of the headers mailparser decodes only those it knows. */
async function decoded(header: unknown): Promise<string | undefined> {
  return (await simpleParser(`Subject: ${header}\r\n\r\n`)).subject;
}

const SEEDED = { seed: 20_261_123, numRuns: 200 };

describe("a message made by substitution", () => {
  test("F6 parses to exactly what MailComposer's parses to, whatever the values hold", async () => {
    await fc.assert(
      fc.asyncProperty(CASE, async (given) => {
        const [ours, theirs] = [await parse(prebuilt(given)), await parse(await composed(given))];
        expect(ours.mail).toEqual(theirs.mail);
        expect(await decoded(ours.note)).toBe(noteOf(given));
      }),
      SEEDED,
    );
  });

  test("G1 has no header that a value, an address or a subject brought in", () => {
    fc.assert(
      fc.property(CASE, (given) => {
        const head = prebuilt(given).toString("utf8").split("\r\n\r\n")[0] ?? "";
        const names = head
          .replaceAll(/\r\n[ \t]/g, " ")
          .split("\r\n")
          .map((line) => line.split(":")[0]);
        expect(names).toEqual([
          "From",
          "Auto-Submitted",
          "MIME-Version",
          "Content-Type",
          "To",
          "Message-ID",
          "Date",
          "Subject",
          "X-Note",
        ]);
      }),
      SEEDED,
    );
  });

  test("has lines that SMTP takes as they are: CR LF, 76 characters in the body, no dot in front", () => {
    fc.assert(
      fc.property(CASE, (given) => {
        const raw = prebuilt(given).toString("latin1");
        const body = raw.slice(raw.indexOf("\r\n\r\n") + 4);
        expect(raw.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of raw.split("\r\n")) expect(line).not.toMatch(/^\.|.{998}/);
        for (const line of body.split("\r\n")) expect(line).toMatch(/^[\t\x20-\x7e]{0,76}$/);
      }),
      SEEDED,
    );
  });
});

const PLAIN: Case = {
  fixed: "Côte d'Ivoire",
  to: "reader@example.org",
  values: { who: "Ann", url: "https://x.example", note: "" },
};

test("E6 a stretch for a value shows to those who gave one, and to nobody else", async () => {
  const without = await simpleParser(prebuilt(PLAIN));
  const given = await simpleParser(prebuilt({ ...PLAIN, values: { ...PLAIN.values, note: "ask <Bob>" } }));
  expect(without.text).not.toContain("Note:");
  expect(given.text).toContain("Note: ask <Bob>");
  expect(given.html).toContain("<p>ask &lt;Bob&gt;</p>");
});

test("a name that looks like an encoded word is shown as it is", async () => {
  const who = "=?UTF-8?Q?=0D=0ABcc:_eve?=";
  const { subject } = await simpleParser(prebuilt({ ...PLAIN, values: { ...PLAIN.values, who } }));
  expect(subject).toBe(`Côte d'Ivoire – ${who}`);
});

test("a placeholder that no copy would fill is refused before the first copy", () => {
  const parts = { ...templates("x"), text: placeholder("other") };
  expect(() => prebuildMessage({ parts, from: FROM, headers: { fields: {}, awaits: [] } })).toThrow(
    "the placeholder other is not awaited",
  );
  expect(() =>
    prebuildMessage({
      parts: templates("x"),
      from: FROM,
      headers: { fields: { "X-Odd": placeholder("odd") }, awaits: [] },
    }),
  ).toThrow("the placeholder odd is not awaited");
});
