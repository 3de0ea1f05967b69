import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { bulkHeaderTemplates } from "./bulk-headers.ts";
import { mailLocale } from "./messages/locale.ts";
import { MESSAGES } from "./messages/messages.ts";
import { personalise } from "./personalise.ts";
import { personaliseMessage } from "./personalise-message.ts";
import { prebuildMessage } from "./prebuild-message.ts";
import { EXAMPLE_MAILS, EXAMPLE_VALUES, type ExampleMail } from "./testdata/example-mails.ts";
import { lintMail } from "./testdata/lint-mail.ts";
import { visibleText } from "./testdata/visible-text.ts";

const HOST = "pacta.example";
const FROM = "Pacta <alerts@pacta.example>";
const LOCALES = Object.keys(MESSAGES).map(mailLocale);
const CASES = LOCALES.flatMap((locale) => EXAMPLE_MAILS.map((mail) => ({ name: mail.name, locale, mail })));

/** Where HTML breaks a line, plain text says no more than punctuation. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every piece of text of the HTML that a reader sees, those for the list of mails and for copying by hand left out. */
function pieces(html: string, hint: string): string[] {
  const body = html.slice(html.indexOf("<h1")).replaceAll(/<!--.*?-->/g, "");
  return body
    .split(/<[^>]+>/)
    .map((piece) => visibleText(`<body>${piece}`).replace("<body>", "").trim())
    .filter((piece) => piece !== "" && piece !== hint.replaceAll(/\s/g, " ") && piece !== "·");
}

describe.each(CASES)("the mail $name in $locale", ({ locale, mail }) => {
  async function printed() {
    return personalise(await mail.render(locale), mail.values);
  }

  test("F6 says the same in HTML and in plain text", async () => {
    const { html, text } = await printed();
    const flat = text.replaceAll(/\s+/g, " ");
    for (const piece of pieces(html, MESSAGES[locale].sheet.linkHint)) expect(flat).toContain(piece);
    const seen = new Set(
      words(`${visibleText(html)} ${[...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).join(" ")}`),
    );
    expect(words(text).filter((word) => !seen.has(word))).toEqual([]);
  });

  test("G10 passes the lint of HTML mail: no open pixel, no click redirect, one host in its links", async () => {
    const { html, text } = await printed();
    expect(lintMail({ html, text, locale, host: HOST })).toEqual([]);
  });

  test("G9 names its sender's address at the foot, and that it is no official record", async () => {
    const { html, text } = await printed();
    for (const body of [visibleText(html), text]) {
      expect(body).toContain("1 Example Street");
      expect(body).toContain(MESSAGES[locale].sheet.notOfficial);
    }
  });

  test("shows beside its subject what that does not say", async () => {
    const { subject, html } = await printed();
    const preview = /data-skip-in-text="true">([^<]+)/.exec(html)?.[1] ?? "";
    expect(visibleText(`<body>${preview}`).length).toBeGreaterThan(20);
    expect(subject).not.toContain(visibleText(`<body>${preview}`));
  });

  test("leaves nothing to fill in", async () => {
    const { subject, html, text } = await printed();
    expect(subject + html + text).not.toMatch(/[\uE000\uE001]|undefined|\[object|Invalid/);
  });
});

async function headersOf({ isBulk, render }: ExampleMail, values: typeof EXAMPLE_VALUES): Promise<string[]> {
  const headers = isBulk
    ? bulkHeaderTemplates({ domain: HOST, campaign: "0199", stream: "immediate" })
    : { fields: {}, awaits: [] };
  const prebuilt = prebuildMessage({ parts: await render("en"), from: FROM, headers });
  const copy = { to: "reader@example.org", messageId: "<1@pacta.example>", date: new Date(0), values };
  const { headerLines } = await simpleParser(personaliseMessage(prebuilt, copy));
  return headerLines.filter(({ key }) => key !== "subject").map(({ line }) => line.replaceAll(/\s+/g, " "));
}

test("G1 a token longer than a line comes through whole", async () => {
  const token = `${"a".repeat(98)}.${"b".repeat(43)}`;
  const unsubscribeUrl = `https://pacta.example/u/${token}`;
  const unsubscribeMailto = `unsubscribe+${"c".repeat(50)}@pacta.example`;
  const values = { ...EXAMPLE_VALUES, unsubscribeUrl, unsubscribeMailto };
  const [event] = EXAMPLE_MAILS;
  const headers = event === undefined ? [] : await headersOf(event, values);
  expect(headers).toContain(`List-Unsubscribe: <${unsubscribeUrl}>, <mailto:${unsubscribeMailto}>`);
});

const OF_EVERY_MAIL = [
  "From: Pacta <alerts@pacta.example>",
  "Auto-Submitted: auto-generated",
  "MIME-Version: 1.0",
  'Content-Type: multipart/alternative; boundary="=_pacta_alternative"',
  "To: reader@example.org",
  "Message-ID: <1@pacta.example>",
  "Date: Thu, 01 Jan 1970 00:00:00 +0000",
];
const OF_BULK = [
  "Precedence: bulk",
  "Feedback-ID: 0199:immediate:alerts:pacta",
  "List-Id: Pacta treaty alerts <alerts.pacta.example>",
  "List-Unsubscribe: <https://pacta.example/u/token>, <mailto:unsubscribe+token@pacta.example>",
  "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
];

test.each(EXAMPLE_MAILS)("G1 the headers of $name are these and no others", async (mail) => {
  const expected = mail.isBulk ? [...OF_EVERY_MAIL, ...OF_BULK] : OF_EVERY_MAIL;
  expect((await headersOf(mail, EXAMPLE_VALUES)).toSorted()).toEqual(expected.toSorted());
});

test("the lint finds what it is there for", () => {
  const html =
    '<html lang="fr"><style>p { color: red }</style><table width="640"><p><img src="http://x.example/p.gif"><a href="http://x.example">x</a>';
  expect(lintMail({ html, text: "", locale: "en", host: HOST })).toEqual([
    "no doctype",
    "no language",
    "no title",
    "no character set",
    "no colour schemes",
    "no heading",
    "an image, and with it a pixel that tells of the opening",
    "something loaded from elsewhere",
    'a table for layout: <table width="640">',
    "no inline style: <p>",
    'no inline style: <a href="http://x.example">',
    "a style sheet for more than the dark",
    "640 pixels wide",
    "not https: http://x.example",
    "another host: http://x.example",
    "not in the plain text: http://x.example",
  ]);
});
