/** RFC 2045 §6.7: a line has 76 characters at most, the "=" of a soft break included. */
const LONGEST = 75;
const SOFT_BREAK = "=\r\n";
const TAB = 0x09;
const LF = 0x0a;
const SPACE = 0x20;
const DOT = 0x2e;
const EQUALS = 0x3d;

/** What each byte looks like inside a line. */
const SHOWN: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  (byte >= SPACE && byte <= 0x7e && byte !== EQUALS) || byte === TAB ? String.fromCharCode(byte) : escaped(byte),
);

function escaped(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

/**
 * Text with LF line ends as quoted-printable UTF-8 with CR LF (RFC 2045 §6.7). No line starts with a dot, so
 * that SMTP has none to double (RFC 5321 §4.5.2).
 */
export function quotedPrintable(text: string): string {
  const bytes = Buffer.from(text, "utf8");
  let out = "";
  let column = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === LF) {
      out += "\r\n";
      column = 0;
      continue;
    }
    const next = bytes[index + 1];
    const endsLine = next === undefined || next === LF;
    const shown = endsLine && (byte === SPACE || byte === TAB) ? escaped(byte) : (SHOWN[byte] ?? "");
    if (column + shown.length > LONGEST) {
      out += SOFT_BREAK;
      column = 0;
    }
    const written = column === 0 && byte === DOT ? escaped(byte) : shown;
    out += written;
    column += written.length;
  }
  return out;
}

/** A piece that others are put beside: it ends in a soft break, so that the next one starts a line of its own. */
export function quotedPrintablePiece(text: string): string {
  return text === "" || text.endsWith("\n") ? quotedPrintable(text) : quotedPrintable(text) + SOFT_BREAK;
}
