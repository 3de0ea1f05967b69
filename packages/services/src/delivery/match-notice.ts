import { addMatches, candidateFilters, type LockedNotice, readNoticeFacts, type Transaction } from "@pacta/db";
import {
  Certainty,
  EventFilter,
  EventKind,
  eventAnchors,
  type MatchableEvent,
  matchesFilter,
  type StatusChange,
} from "@pacta/domain";
import { effectKind } from "./effect-kind.ts";

const PAGE = 5_000;

/** Keeps the filters that a notice matches: one evaluation per distinct filter, however many follow it (SPEC E9). */
export async function matchNotice(tx: Transaction, notice: LockedNotice): Promise<number> {
  const events = await matchableEvents(tx, notice);
  const anchors = [...new Set(events.flatMap(eventAnchors))];
  let after: string | null = null;
  let evaluated = 0;
  for (;;) {
    const page = await candidateFilters(tx, { anchors, after, limit: PAGE });
    const matching = page.filter(({ body }) => matchesAny(body, events)).map(({ id }) => id);
    if (matching.length > 0) await addMatches(tx, notice.outboxId, matching);
    evaluated += page.length;
    after = page.at(-1)?.id ?? null;
    if (page.length < PAGE) return evaluated;
  }
}

function matchesAny(body: unknown, events: readonly MatchableEvent[]): boolean {
  const filter = EventFilter.parse(body);
  return events.some((event) => matchesFilter(filter, event));
}

/**
 * The event under its own kind, and under that of what it brings about: a sixtieth ratification is an entry into force.
 * What no act brings about is as certain as law makes it.
 */
export async function matchableEvents(
  tx: Transaction,
  notice: Pick<LockedNotice, "outboxId" | "changes" | "effectKind">,
): Promise<MatchableEvent[]> {
  const facts = await readNoticeFacts(tx, notice.outboxId);
  const event = {
    treaty: facts.treatySlug,
    participants: facts.participantCodes,
    topics: facts.topicCodes,
    regions: facts.regions,
    depositary: facts.depositary,
    certainty: Certainty.parse(facts.certainty ?? "effective"),
    alsoIn: facts.alsoIn,
  };
  const ofEffect = effectKind(notice.effectKind);
  const kinds = new Set([
    ...(facts.kind === null ? [] : [EventKind.parse(facts.kind)]),
    ...(ofEffect === undefined ? [] : [ofEffect]),
    ...changeKinds(notice.changes),
  ]);
  return [...kinds].map((kind) => ({ ...event, kind }));
}

function changeKinds(column: unknown): EventKind[] {
  // Written by the publication as the domain's `StatusChange[]`.
  const changes = column as readonly StatusChange[];
  return changes.flatMap(({ scope, to }) => {
    if (scope === "treaty" && to === "in-force") return ["entry-into-force"];
    return scope === "treaty" && to === "terminated" ? ["termination"] : [];
  });
}
