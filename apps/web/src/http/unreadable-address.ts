import { messages } from "../messages/messages.ts";

const STYLE = `
:root { color-scheme: light dark; --paper: #fdfdfb; --ink: #1b1d1f; --accent: #0b5566; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --ink: #e8e8e3; --accent: #82cfdf; } }
body { background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; margin: 0; }
main { max-width: 42rem; margin: 0 auto; padding: 3rem 1rem; }
h1 { font: 600 2rem/1.2 Georgia, serif; }
a { color: var(--accent); display: inline-block; padding: 0.25rem 1.5rem 0.25rem 0; }
`;

type Unreadable = { readonly field: string; readonly path: string; readonly nonce: string };

/** The page for a field that cannot be read. The proxy answers itself: a page of Next cannot have status 400. */
export function unreadableAddress({ field, path, nonce }: Unreadable): string {
  const { problem: t, site } = messages();
  const known = new Map<string, string>(Object.entries(t.unreadable));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg">
<meta name="robots" content="noindex">
<title>${escaped(t.unreadableTitle)} – ${escaped(site.name)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(t.unreadableTitle)}</h1>
<p>${escaped(known.get(field) ?? t.unreadableOther)}</p>
<p><a href="${escaped(path)}">${escaped(t.withoutField)}</a> <a href="/treaties">${escaped(t.toTreaties)}</a></p>
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
