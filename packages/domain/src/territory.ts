import { compareDates, hasCome, isBefore, isoDay, laterOf, type PlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { effectDay } from "./event-day.ts";
import { actsOf } from "./event-index.ts";
import type { Membership } from "./membership.ts";
import type { TerritoryAnswer } from "./status-answer.ts";

/** A stretch during which the treaty reached, or did not reach, one part of a party's territory. */
export type TerritoryStretch = { readonly from: PlainDate; readonly to: PlainDate | null; readonly applies: boolean };

/** One part of a party's territory and what was said of it. */
export type Territory = { readonly territory: string; readonly stretches: readonly TerritoryStretch[] };

/**
 * Gives, for each part of its territory a party spoke of, when the treaty reached it: by extension, by
 * exclusion, by withdrawal, never outside the party's own membership. Source: VCLT art. 29; DOMAIN §2.3.
 */
export function findTerritories(docket: Docket, participant: string, memberships: readonly Membership[]): Territory[] {
  const acts = actsOf(docket.territorial, participant);
  const names = [...new Set(acts.flatMap(({ territory }) => territory ?? []))].sort();
  return names.map((territory) => {
    const own = acts.filter((act) => act.territory === territory);
    const stretches = memberships.flatMap((membership) => stretchesWithin(membership, own));
    return { territory, stretches };
  });
}

/** The wire form of a territory. */
export function territoryAnswer({ territory, stretches }: Territory): TerritoryAnswer {
  const intervals = stretches.map(({ from, to, applies }) => ({
    from: isoDay(from),
    to: isoDay(to),
    applies,
  }));
  return { territory, intervals };
}

function stretchesWithin({ start, end }: Membership, acts: readonly TreatyEvent[]): TerritoryStretch[] {
  if (start === null || (end !== null && !isBefore(start, end))) return [];
  const stretches: { from: PlainDate; to: PlainDate | null; applies: boolean }[] = [];
  for (const act of acts.toSorted((a, b) => compareDates(effectDay(a), effectDay(b)))) {
    const applies = reach(act);
    const from = laterOf(effectDay(act), start);
    if (applies === null || (end !== null && hasCome(end, from))) continue;
    const last = stretches.at(-1);
    if (last?.applies === applies) continue;
    if (last !== undefined) last.to = from;
    stretches.push({ from, to: end, applies });
  }
  return stretches.filter(({ from, to }) => to === null || isBefore(from, to));
}

/** A consent given for one part of the territory alone reaches that part. */
function reach({ kind }: TreatyEvent): boolean | null {
  if (kind === "territorial-exclusion" || kind === "territorial-withdrawal") return false;
  if (kind === "withdrawal-notice" || kind === "withdrawal-effective") return false;
  if (kind === "territorial-application" || CONSENTS_FOR_PART.has(kind)) return true;
  return null;
}

const CONSENTS_FOR_PART: ReadonlySet<string> = new Set(["ratification", "acceptance", "approval", "accession"]);
