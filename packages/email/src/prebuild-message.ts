import { headerField } from "./header-field.ts";
import type { MailParts } from "./personalise.ts";
import { type Cut, cutAtPlaceholders, namesIn } from "./placeholder.ts";
import { quotedPrintablePiece } from "./quoted-printable.ts";

/** Never inside a part: quoted-printable has no "=" that "_" follows (RFC 2045 §6.7). */
const BOUNDARY = "=_pacta_alternative";
const MIME_FIELDS = `MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary="${BOUNDARY}"\r\n`;

/** Bytes that are the same for everybody, a value to encode, or a stretch for those who have one. */
export type Piece =
  | { readonly kind: "bytes"; readonly bytes: Buffer }
  | { readonly kind: "value"; readonly name: string; readonly form: "text" | "html" }
  | { readonly kind: "stretch"; readonly name: string; readonly pieces: readonly Piece[] };

export type PersonalHeader = { readonly name: string; readonly cuts: readonly Cut[] };

/** A message of which only the recipient's part is open. */
export type PrebuiltMessage<Name extends string> = {
  readonly head: Buffer;
  readonly headers: readonly PersonalHeader[];
  readonly body: readonly Piece[];
  readonly awaits: readonly Name[];
};

/** Header fields, the values of which may hold placeholders. */
export type HeaderTemplates<Name extends string> = {
  readonly fields: Readonly<Record<string, string>>;
  readonly awaits: readonly Name[];
};

export type MessageFrame<Name extends string, HeaderName extends string> = {
  readonly parts: MailParts<Name>;
  /** `Name <address>`. */
  readonly from: string;
  readonly headers: HeaderTemplates<HeaderName>;
};

function bytesOf(text: string): Piece {
  return { kind: "bytes", bytes: Buffer.from(text, "latin1") };
}

function piecesOf(cuts: readonly Cut[], form: "text" | "html"): readonly Piece[] {
  return cuts.map((cut): Piece => {
    if (cut.kind === "fixed") return bytesOf(quotedPrintablePiece(cut.text));
    if (cut.kind === "value") return { kind: "value", name: cut.name, form };
    return { kind: "stretch", name: cut.name, pieces: piecesOf(cut.cuts, form) };
  });
}

function partOf(cuts: readonly Cut[], form: "text" | "html"): readonly Piece[] {
  const type = form === "text" ? "text/plain" : "text/html";
  const opening = `--${BOUNDARY}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`;
  return [bytesOf(opening), ...piecesOf(cuts, form), bytesOf("\r\n")];
}

/** Joins neighbouring bytes, so that a copy has few pieces. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.kind === "bytes" && last?.kind === "bytes") {
      out[out.length - 1] = { kind: "bytes", bytes: Buffer.concat([last.bytes, piece.bytes]) };
    } else {
      out.push(piece);
    }
  }
  return out;
}

function assertAwaited(cuts: readonly Cut[], awaits: readonly string[]): void {
  const odd = namesIn(cuts).find((name) => !awaits.includes(name));
  if (odd !== undefined) throw new Error(`the placeholder ${odd} is not awaited`);
}

/**
 * Makes the whole message once per event and language: multipart/alternative of text and HTML, in
 * quoted-printable UTF-8, cut at its placeholders. `personaliseMessage` then only fills in.
 */
export function prebuildMessage<Name extends string, HeaderName extends string>({
  parts,
  from,
  headers,
}: MessageFrame<Name, HeaderName>): PrebuiltMessage<Name | HeaderName> {
  const awaits = [...new Set([...parts.awaits, ...headers.awaits])];
  const fields = Object.entries({ Subject: parts.subject, "Auto-Submitted": "auto-generated", ...headers.fields });
  const personal: PersonalHeader[] = [];
  const fixed = [headerField("From", from)];
  for (const [name, template] of fields) {
    const cuts = cutAtPlaceholders(template);
    if (namesIn(cuts).length === 0) fixed.push(headerField(name, template));
    else personal.push({ name, cuts });
  }
  const text = cutAtPlaceholders(withLineFeeds(parts.text));
  const html = cutAtPlaceholders(withLineFeeds(parts.html));
  assertAwaited([...text, ...html, ...personal.flatMap(({ cuts }) => cuts)], awaits);
  return {
    head: Buffer.from(`${fixed.join("")}${MIME_FIELDS}`, "utf8"),
    headers: personal,
    body: joined([...partOf(text, "text"), ...partOf(html, "html"), bytesOf(`--${BOUNDARY}--\r\n`)]),
    awaits,
  };
}

function withLineFeeds(template: string): string {
  return template.replace(/\r\n?/g, "\n");
}
