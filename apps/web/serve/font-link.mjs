import { readdirSync } from "node:fs";

const CYRILLIC = /^\/ru(?:[/?]|$)/;

/**
 * The fonts of a page's first lines, asked for together with it: text that is drawn once does not move.
 * @param {string} folder where the build puts fonts
 * @returns {(url: string) => string} the value of the header `Link` (RFC 8288) for an address of ours
 */
export function createFontLink(folder) {
  const files = readdirSync(folder);
  /** @param {string} start */
  const linkTo = (start) =>
    files
      .filter((file) => file.startsWith(`${start}.`))
      .map((file) => `</_next/static/media/${file}>; rel=preload; as=font; type="font/woff2"; crossorigin`);
  const latin = ["inter-latin-wght-normal", "source-serif-4-latin-wght-normal"].flatMap(linkTo);
  const cyrillic = ["inter-cyrillic-wght-normal", "source-serif-4-cyrillic-wght-normal"].flatMap(linkTo);
  return (url) => (CYRILLIC.test(url) ? [...cyrillic, ...latin] : latin).join(", ");
}
