import { bilateralTreaty } from "./bilateral-treaty.ts";
import type { MadeTreaty } from "./made-event.ts";
import { multilateralTreaty } from "./multilateral-treaty.ts";
import { MIN_MULTILATERAL } from "./treaty-sizes.ts";

/** Makes the treaty of a seed; its number of events says which form it has. */
export function madeTreaty(seed: number, size: number): MadeTreaty {
  return size < MIN_MULTILATERAL ? bilateralTreaty(seed, size) : multilateralTreaty(seed, size);
}
