export const COMPARE_SHARES = ["both", "only-a", "only-b", "neither"] as const;
export type CompareShare = (typeof COMPARE_SHARES)[number];

export function compareShare(text: string | null): CompareShare | null {
  return COMPARE_SHARES.find((share) => share === text) ?? null;
}
