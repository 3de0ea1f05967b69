/** `a•••@reader.test`: enough for its owner to know it, too little for anybody to write to it. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 1 ? "•••" : `${address.slice(0, 1)}•••${address.slice(at)}`;
}
