/** A stretch of a line: as it is, stressed, a link, or English inside another language. */
export type Span =
  | string
  | { readonly strong: string }
  | { readonly link: string; readonly url: string }
  | { readonly english: string };
export type Line = readonly Span[];

/** What is said in one line, and what is said about it beneath. */
export type Item = { readonly line: Line; readonly details: readonly Line[] };
export type Fact = { readonly label: string; readonly value: string };
export type NamedLink = { readonly label: string; readonly url: string };

export type Block =
  | { readonly kind: "paragraph"; readonly tone: "plain" | "quiet"; readonly line: Line }
  | { readonly kind: "section"; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: "marked" | "list"; readonly items: readonly Item[] }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  /** With a hint, the address is shown too, for those who cannot click. */
  | { readonly kind: "button"; readonly label: string; readonly url: string; readonly hint: string | null }
  | { readonly kind: "links"; readonly links: readonly NamedLink[] }
  /** Only for those who have a value of that name. */
  | { readonly kind: "whenGiven"; readonly name: string; readonly block: Block };

/** Everything one mail says, in order: its HTML and its plain text are two prints of it. */
export type MailDocument = {
  readonly subject: string;
  /** What the language puts after a label. */
  readonly colon: string;
  /** What a list of mails shows beside the subject: what that does not say yet. */
  readonly preview: string;
  readonly eyebrow: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly blocks: readonly Block[];
  readonly footer: readonly Block[];
};

export function paragraph(...line: Line): Block {
  return { kind: "paragraph", tone: "plain", line };
}

export function quiet(...line: Line): Block {
  return { kind: "paragraph", tone: "quiet", line };
}

export function section(title: string, ...blocks: readonly Block[]): Block {
  return { kind: "section", title, blocks };
}

export function lineText(line: Line): string {
  return line.map(spanText).join("");
}

export function spanText(span: Span): string {
  if (typeof span === "string") return span;
  if ("strong" in span) return span.strong;
  return "link" in span ? span.link : span.english;
}
