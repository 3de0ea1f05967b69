/** What is cited of a treaty page. Days are ISO strings; `url` is the permanent address of the page as it is shown. */
export type Citation = {
  readonly slug: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly signedOn: string | null;
  readonly signedAt: string | null;
  readonly register: string | null;
  readonly status: string;
  readonly url: string;
  readonly retrievedOn: string;
};

/** A BibTeX entry; braces keep the capitals of titles. */
export function bibtexEntry(of: Citation): string {
  const fields = [
    ["title", `{${of.title}}`],
    ["shorttitle", of.shortTitle],
    ["year", of.signedOn?.slice(0, 4) ?? ""],
    ["address", of.signedAt ?? ""],
    ["number", of.register ?? ""],
    ["note", of.status],
    ["howpublished", "Pacta"],
    ["url", of.url],
    ["urldate", of.retrievedOn],
  ] as const;
  const lines = fields
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name} = {${bibtexText(name, value)}}`);
  return `@misc{${of.slug},\n${lines.join(",\n")}\n}\n`;
}

/** An item of CSL-JSON (schema 1.0.2), of type `treaty`. */
export function cslItem(of: Citation): Readonly<Record<string, unknown>> {
  return {
    id: of.slug,
    type: "treaty",
    title: of.title,
    "title-short": of.shortTitle,
    ...(of.signedOn !== null && { issued: cslDay(of.signedOn) }),
    ...(of.signedAt !== null && { "event-place": of.signedAt }),
    ...(of.register !== null && { number: of.register }),
    note: of.status,
    URL: of.url,
    accessed: cslDay(of.retrievedOn),
  };
}

function cslDay(iso: string): { readonly "date-parts": readonly (readonly number[])[] } {
  return { "date-parts": [iso.split("-").map(Number)] };
}

/** Characters that TeX reads as commands are escaped; an address is left as it is. */
function bibtexText(name: string, value: string): string {
  return name === "url" ? value : value.replace(/[\\]/g, "\\textbackslash{}").replace(/[&%$#_]/g, "\\$&");
}
