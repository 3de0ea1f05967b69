const MARK = "~";

/**
 * The two codes of a pair written `KEN~UGA`, the lower one first; null when it is not two different codes.
 * Source: SPEC E1, a pair of participants as the target of a subscription.
 */
export function pairOf(text: string): readonly [string, string] | null {
  const [one, other, ...rest] = text.split(MARK).map((code) => code.trim());
  if (!one || !other || rest.length > 0 || one === other) return null;
  return one < other ? [one, other] : [other, one];
}
