import { directionOf, type Locale, localPath } from "../messages/locale.ts";
import { messagesIn } from "../messages/messages.ts";

const STYLE = `
:root { color-scheme: light dark; --paper: #fdfdfb; --ink: #1b1d1f; --accent: #0b5566; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --ink: #e8e8e3; --accent: #82cfdf; } }
body { background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; margin: 0; }
main { max-width: 42rem; margin: 0 auto; padding: 3rem 1rem; }
h1 { font: 600 2rem/1.2 Georgia, serif; }
a { color: var(--accent); display: inline-block; padding: 0.25rem 1.5rem 0.25rem 0; }
`;

export type Refusal = {
  readonly status: 400 | 410;
  readonly title: string;
  readonly text: string;
  /** The parameter at fault; null where the address itself is. */
  readonly field: string | null;
};

type Place = { readonly path: string; readonly nonce: string; readonly locale: Locale };

/** The page of a refusal. The proxy answers itself: a page of Next cannot have a status of its own. */
export function refusalPage({ title, text, field }: Refusal, { path, nonce, locale }: Place): string {
  const { problem: t, site } = messagesIn(locale);
  const without = `<a href="${escaped(localPath(path, locale))}">${escaped(t.withoutField)}</a>`;
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg">
<meta name="robots" content="noindex">
<title>${escaped(title)} – ${escaped(site.name)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
<p>${field === null ? "" : without} <a href="${localPath("/treaties", locale)}">${escaped(t.toTreaties)}</a></p>
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
