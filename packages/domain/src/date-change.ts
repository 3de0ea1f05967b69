import { CHANGE_WEIGHTS } from "./change-weight.ts";
import type { Explanation } from "./explanation.ts";
import type { EntryIntoForceAnswer, TreatyStatus, UpcomingEffect, UpcomingEffectKind } from "./status-answer.ts";

/** A date that was fixed (`from` null), moved, or is no longer fixed (`to` null). Days are ISO strings. */
type Move = {
  readonly from: string | null;
  readonly to: string | null;
  readonly weight: number;
  readonly explanation: Explanation;
};

/** A change of a date that is already fixed by law, though no status has changed yet. */
export type DateChange =
  | (Move & { readonly kind: "entry-into-force-date" })
  | (Move & { readonly kind: "end-date" })
  | (Move & {
      readonly kind: "effect-date";
      readonly effect: UpcomingEffectKind;
      readonly participant: string;
      readonly eventId: string | null;
    });

/**
 * Compares two answers about one treaty and gives the dates that were fixed, moved or taken back: its entry into
 * force, its end, and what is pending for participants. A date that has merely come is a change of status.
 * Source: VCLT arts. 24, 54, 68; SPEC C5.
 */
export function dateChanges(before: TreatyStatus, after: TreatyStatus): DateChange[] {
  return [...forceChange(before, after), ...endChange(before, after), ...effectChanges(before, after)];
}

function forceChange(before: TreatyStatus, after: TreatyStatus): DateChange[] {
  const from = fixedDay(before.entryIntoForce);
  const to = fixedDay(after.entryIntoForce);
  if (from === to) return [];
  const { explanation } = after.entryIntoForce;
  return [{ kind: "entry-into-force-date", from, to, weight: CHANGE_WEIGHTS.date["entry-into-force"], explanation }];
}

function fixedDay(force: EntryIntoForceAnswer): string | null {
  return force.kind === "in-force" || force.kind === "date-fixed" ? force.on : null;
}

function endChange(before: TreatyStatus, after: TreatyStatus): DateChange[] {
  const from = before.ends?.on ?? null;
  const to = after.ends?.on ?? null;
  if (from === to) return [];
  const explanation = after.ends?.explanation ?? after.explanation;
  return [{ kind: "end-date", from, to, weight: CHANGE_WEIGHTS.date.end, explanation }];
}

type OwnEffect = UpcomingEffect & { readonly participant: string };

function effectChanges(before: TreatyStatus, after: TreatyStatus): DateChange[] {
  const earlier = effectsByKey(before);
  const later = effectsByKey(after);
  const goneEffects = [...earlier].filter(([key, { on }]) => !later.has(key) && on > after.asOf);
  const nowFixed = [...later].flatMap(([key, effect]) => {
    const from = earlier.get(key)?.on ?? null;
    return from === effect.on ? [] : [effectChange(effect, from, effect.on)];
  });
  return [...nowFixed, ...goneEffects.map(([, effect]) => effectChange(effect, effect.on, null))];
}

/** The treaty's own effects are told as its entry into force and its end. */
function effectsByKey({ upcoming }: TreatyStatus): ReadonlyMap<string, OwnEffect> {
  const own = upcoming.flatMap((effect) =>
    effect.participant === null ? [] : [{ ...effect, participant: effect.participant }],
  );
  return new Map(own.map((effect) => [`${effect.participant} ${effect.kind} ${effect.eventId ?? ""}`, effect]));
}

function effectChange(effect: OwnEffect, from: string | null, to: string | null): DateChange {
  return {
    kind: "effect-date",
    effect: effect.kind,
    participant: effect.participant,
    eventId: effect.eventId,
    from,
    to,
    weight: CHANGE_WEIGHTS.date.effect,
    explanation: effect.explanation,
  };
}
