export type PrintedMail = {
  readonly html: string;
  readonly text: string;
  readonly locale: string;
  /** The one host that links lead to. */
  readonly host: string;
};

/** Gmail cuts off what is longer, and the way out with it. */
const LONGEST_BYTES = 102_000;
const WIDEST = 600;

/** What mail programs drop, block or tell the sender about the reader with. */
const REFUSED: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["an image, and with it a pixel that tells of the opening", /<img|<svg|<picture|background=|background-image/i],
  ["something loaded from elsewhere", /\ssrc=|@import|@font-face|url\(|<link|<iframe|<object|<embed|<video|<audio/i],
  ["a script", /<script|javascript:|\son\w+=/i],
  ["a form", /<form|<input|<button/i],
  ["layout that mail programs do not know", /display:\s*(flex|grid)|position:\s*(absolute|fixed|sticky)|float:|calc\(|var\(/i],
];

/** Everything a mail program, a provider or a reader's aid would take offence at, in words. */
export function lintMail({ html, text, locale, host }: PrintedMail): string[] {
  return [
    ...need(html.startsWith("<!DOCTYPE"), "no doctype"),
    ...need(new RegExp(`<html[^>]* lang="${locale}"`).test(html), "no language"),
    ...need(/<title>[^<]+<\/title>/.test(html), "no title"),
    ...need(html.includes('charset=UTF-8"'), "no character set"),
    ...need(html.includes('<meta name="color-scheme" content="light dark"'), "no colour schemes"),
    ...need(/<h1[ >]/.test(html), "no heading"),
    ...need(Buffer.byteLength(html) < LONGEST_BYTES, "longer than Gmail shows"),
    ...REFUSED.flatMap(([name, pattern]) => need(!pattern.test(html), name)),
    ...faultsOfStyle(html),
    ...faultsOfLinks(html, text, host),
  ];
}

function need(isMet: boolean, fault: string): string[] {
  return isMet ? [] : [fault];
}

function faultsOfStyle(html: string): string[] {
  const tags = [...html.matchAll(/<(table|p|h1|h2|a|td)\b[^>]*>/g)].map(([tag, name]) => ({ tag, name }));
  const sheets = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, rules]) => (rules ?? "").trim());
  const widths = [...html.matchAll(/(?<!min-|device-)\b(?:max-)?width(?:=|:\s*)"?(\d+)(px|")/g)].map(([, width]) => Number(width));
  return [
    ...tags.flatMap(({ tag, name }) => need(name !== "table" || tag.includes('role="presentation"'), `a table for layout: ${tag}`)),
    ...tags.flatMap(({ tag, name }) => need(name === "table" || name === "td" || tag.includes("style="), `no inline style: ${tag}`)),
    ...sheets.flatMap((rules) => need(/^@media \(prefers-color-scheme: dark\) \{[^@]*\}$/.test(rules), "a style sheet for more than the dark")),
    ...widths.flatMap((width) => need(width <= WIDEST, `${width} pixels wide`)),
  ];
}

function faultsOfLinks(html: string, text: string, host: string): string[] {
  const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => (href ?? "").replaceAll("&amp;", "&"));
  return hrefs.flatMap((href) => [
    ...need(URL.canParse(href) && new URL(href).protocol === "https:", `not https: ${href}`),
    ...need(URL.canParse(href) && new URL(href).host === host, `another host: ${href}`),
    ...need(text.includes(href), `not in the plain text: ${href}`),
  ]);
}
