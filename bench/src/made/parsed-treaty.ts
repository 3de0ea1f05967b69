import { parseTreatyEvent, parseTreatyRules, type TreatyEvent, type TreatyRules } from "@pacta/domain";
import type { MadeTreaty } from "./made-event.ts";

export type ParsedTreaty = { readonly rules: TreatyRules; readonly events: readonly TreatyEvent[] };

/** Reads a made treaty the way services read a stored one. */
export function parseTreaty(treaty: MadeTreaty): ParsedTreaty {
  return { rules: parseTreatyRules(treaty.rules), events: treaty.events.map((event) => parseTreatyEvent(event)) };
}
