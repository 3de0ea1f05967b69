import { isoDay } from "./calendar-date.ts";
import { conflictAnswer } from "./conflict.ts";
import { openDocket } from "./docket.ts";
import { entryIntoForceAnswer, findEntryIntoForce } from "./entry-into-force.ts";
import type { TreatyEvent } from "./event.ts";
import { participantAnswer } from "./participant-answer.ts";
import { findParticipations } from "./participation.ts";
import type { StatusMoment, TreatyStatus } from "./status-answer.ts";
import { findTreatyEnd, treatyEndAnswer } from "./treaty-end.ts";
import { findPhase } from "./treaty-phase.ts";
import type { TreatyRules } from "./treaty-rules.ts";
import { upcomingEffects } from "./upcoming-effect.ts";

/**
 * Takes a treaty's rules, its log of event versions in any order, and two clocks: the day in law
 * and the instant of knowledge. Gives the status with its reasons; refuses nothing that parsed.
 * Source: VCLT arts. 11-16, 24, 54-59, 67-68; DOMAIN, findings 1-4.
 */
export function statusAt(rules: TreatyRules, events: readonly TreatyEvent[], at: StatusMoment): TreatyStatus {
  const docket = openDocket(rules, events, at);
  const force = findEntryIntoForce(docket);
  const end = findTreatyEnd(docket, force.kind === "fixed" ? force.date.on : null);
  const treaty = { docket, force, end };
  const phase = findPhase(treaty);
  const participations = findParticipations(treaty);
  return {
    asOf: at.asOf.toString(),
    knownAt: at.knownAt.toISOString(),
    status: phase.status,
    since: isoDay(phase.since),
    explanation: phase.explanation,
    entryIntoForce: entryIntoForceAnswer(force, at.asOf),
    ends: end === null ? null : treatyEndAnswer(end),
    participants: participations
      .map((one) => participantAnswer(one, at.asOf, docket.conflicts))
      .filter(({ intervals }) => rules.form === "bilateral" || intervals.length > 0),
    upcoming: upcomingEffects(treaty, participations),
    conflicts: docket.conflicts.map(conflictAnswer),
  };
}
