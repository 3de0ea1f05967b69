/** `XXVII.7.d`, `XXVII-7-d` and `xxvii 7 d` meet in one spelling: upper case, letters and digits only (SPEC A2). */
export function normaliseIdentifier(value: string): string {
  return value.toUpperCase().replace(/[^A-Z0-9]/g, "");
}
