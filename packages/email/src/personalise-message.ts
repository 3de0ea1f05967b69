import { addressField, dateField, headerField } from "./header-field.ts";
import { escapeHtml } from "./mail-text.ts";
import { valueReader } from "./personalise.ts";
import { fillCuts } from "./placeholder.ts";
import type { Piece, PrebuiltMessage } from "./prebuild-message.ts";
import { quotedPrintablePiece } from "./quoted-printable.ts";

export type RecipientCopy<Name extends string> = {
  readonly to: string;
  readonly messageId: string;
  readonly date: Date;
  readonly values: Readonly<Record<Name, string>>;
};

/**
 * One recipient's finished message (RFC 5322), ready to be sent as it is. Values are escaped in HTML and
 * cannot open a header; no line is longer than 76 characters in the body, none starts with a dot.
 */
export function personaliseMessage<Name extends string>(
  prebuilt: PrebuiltMessage<Name>,
  { to, messageId, date, values }: RecipientCopy<Name>,
): Buffer {
  const valueFor = valueReader(values);
  const fields = [
    addressField("To", to),
    headerField("Message-ID", messageId),
    dateField(date),
    ...prebuilt.headers.map(({ name, cuts }) => headerField(name, fillCuts(cuts, valueFor))),
    "\r\n",
  ];
  const chunks: Buffer[] = [prebuilt.head, Buffer.from(fields.join(""), "utf8")];
  addPieces(chunks, prebuilt.body, valueEncoder(valueFor));
  return Buffer.concat(chunks);
}

type Encode = (name: string, form: "text" | "html") => Buffer;

/** Encodes each value once for each part, however often it appears there. */
function valueEncoder(valueFor: (name: string) => string): Encode {
  const encoded = { text: new Map<string, Buffer>(), html: new Map<string, Buffer>() };
  return (name, form) => {
    const kept = encoded[form].get(name);
    if (kept !== undefined) return kept;
    const value = valueFor(name);
    const bytes = Buffer.from(quotedPrintablePiece(form === "html" ? escapeHtml(value) : value), "latin1");
    encoded[form].set(name, bytes);
    return bytes;
  };
}

function addPieces(chunks: Buffer[], pieces: readonly Piece[], encode: Encode): void {
  for (const piece of pieces) {
    if (piece.kind === "bytes") chunks.push(piece.bytes);
    else if (piece.kind === "value") chunks.push(encode(piece.name, piece.form));
    else if (encode(piece.name, "text").length > 0) addPieces(chunks, piece.pieces, encode);
  }
}
