/** RFC 4648 letters in lower case: a local part may be folded on its way back to us. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
const BITS = 5;
const BYTE_BITS = 8;

/** Bytes as lower-case base32 without padding. */
export function base32(bytes: Uint8Array): string {
  let text = "";
  let held = 0;
  let count = 0;
  for (const byte of bytes) {
    held = (held << BYTE_BITS) | byte;
    for (count += BYTE_BITS; count >= BITS; count -= BITS) text += LETTERS[(held >> (count - BITS)) & 31];
    held &= 31;
  }
  return count === 0 ? text : text + LETTERS[(held << (BITS - count)) & 31];
}

/** The bytes of a base32 text in any case, or null where a letter is none. */
export function readBase32(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  for (const letter of text.toLowerCase()) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    held = ((held << BITS) | value) & 0xfff;
    count += BITS;
    if (count < BYTE_BITS) continue;
    count -= BYTE_BITS;
    bytes.push((held >> count) & 255);
  }
  return Uint8Array.from(bytes);
}
