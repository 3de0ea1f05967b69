import { encodeWord, foldLines } from "nodemailer/lib/mime-funcs";
import MimeNode from "nodemailer/lib/mime-node";
import { headerLine } from "./mail-text.ts";

/** An address that reads the same in a header as it is. */
const PLAIN_ADDRESS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9.-]+$/;
/** Words of ASCII with one space between them need no encoding. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const LONGEST_LINE = 76;
const LONGEST_WORD = 52;

function field(name: string, encoded: string): string {
  const line = `${name}: ${encoded}`;
  return `${line.length < LONGEST_LINE ? line : foldLines(line, LONGEST_LINE)}\r\n`;
}

/** One header field, encoded (RFC 2047), folded and ended: whatever the value holds, it stays one field. */
export function headerField(name: string, value: string): string {
  if (PLAIN.test(value) && !value.includes("=?")) return field(name, value);
  const line = headerLine(value);
  // What merely looks like an encoded word would be decoded by the reader.
  if (line.includes("=?")) return field(name, encodeWord(line, "Q", LONGEST_WORD));
  return field(name, MimeNode.encodeHeaderValue(name, line));
}

/** The field of one address, which is never read as a list of several. */
export function addressField(name: string, address: string): string {
  const line = headerLine(address);
  if (PLAIN_ADDRESS.test(line)) return `${name}: ${line}\r\n`;
  return field(name, MimeNode.encodeHeaderValue(name, { name: "", address: line }));
}

/** The day and second in the form of RFC 5322 §3.3. */
export function dateField(date: Date): string {
  return `Date: ${date.toUTCString().replace("GMT", "+0000")}\r\n`;
}
