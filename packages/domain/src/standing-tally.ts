import { type PlainDate, parsePlainDate } from "./calendar-date.ts";
import { type ConsentLedger, type StandingConsent, standingOn } from "./consent-ledger.ts";
import { commonStretches, covers, type DayStretch, mergeStretches } from "./day-stretch.ts";
import type { TreatyEvent } from "./event.ts";
import type { ParticipantGroup } from "./participant-group.ts";
import { type Tally, type TallyEntry, tally } from "./tally.ts";

/** When each legal person belongs to those a condition speaks of; null: everyone always does. */
export type Belonging = ReadonlyMap<string, readonly DayStretch[]> | null;

/** How much consents weigh at the end of each day, and which they are. */
export type StandingTally = Tally & { readonly actsOn: (day: PlainDate) => readonly TreatyEvent[] };

type Counted = {
  readonly consents: readonly StandingConsent[];
  readonly belonging: Belonging;
  /** What the consent of one legal person adds, a whole number. */
  readonly amountOf: (person: string) => number;
};

/** Adds up the consents that stand, each legal person's once, while it belongs to those asked of. Source: DOMAIN §2.5. */
export function tallyStanding({ consents, belonging, amountOf }: Counted): StandingTally {
  const entries: TallyEntry[] = [];
  for (const [person, standing] of byPerson(consents)) {
    const amount = amountOf(person);
    const counted = belonging === null ? standing : commonStretches(standing, belonging.get(person) ?? []);
    for (const { from, until } of counted) entries.push({ from, until, amount });
  }
  const belongs = (person: string, day: PlainDate): boolean =>
    belonging === null || (belonging.get(person) ?? []).some((stretch) => covers(stretch, day));
  return {
    ...tally(entries),
    actsOn: (day) => [...standingOn(consents, day)].flatMap(([person, event]) => (belongs(person, day) ? [event] : [])),
  };
}

/** Groups stretches by the legal person they are about, each person's without overlap. Source: DOMAIN §2.3, continuation. */
export function byPerson(
  stretches: Iterable<DayStretch & { readonly person: string }>,
): ReadonlyMap<string, readonly DayStretch[]> {
  const found = new Map<string, readonly DayStretch[]>();
  for (const stretch of stretches) {
    const earlier = found.get(stretch.person);
    found.set(stretch.person, earlier === undefined ? [stretch] : mergeStretches([...earlier, stretch]));
  }
  return found;
}

/** When each legal person is a member of a group; a State continued by another is that one. Source: Istanbul Convention art. 75(3). */
export function groupBelonging(
  group: ParticipantGroup,
  { personOf }: ConsentLedger,
): ReadonlyMap<string, readonly DayStretch[]> {
  return byPerson(
    group.map(({ participant, from, to }) => ({ person: personOf(participant), from: dayOf(from), until: dayOf(to) })),
  );
}

function dayOf(iso: string | null): PlainDate | null {
  return iso === null ? null : parsePlainDate(iso);
}
