import type { BoundSince } from "./bound-since.ts";
import { compareDates, isBefore, type PlainDate } from "./calendar-date.ts";
import { cascadeExits } from "./cascade.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { actsOf, eventsOfKinds } from "./event-index.ts";
import type { EventKind } from "./event-kind.ts";
import { EXITS_WITHOUT_NOTICE, exitWithoutNotice } from "./exit-without-notice.ts";
import type { ExplanationStep } from "./explanation.ts";
import { type NoticeFinding, noticeExit } from "./notice-exit.ts";
import { rescissionOf } from "./rescission.ts";
import type { SettledDate } from "./stated-date.ts";
import type { SunsetFinding } from "./sunset.ts";

/** One act of leaving and the day it works; `date` is null when it has no effect, or none yet. */
export type ExitFinding = {
  /** Null where the exit follows from leaving another treaty. */
  readonly event: TreatyEvent | null;
  readonly noticeOn: PlainDate;
  readonly date: SettledDate | null;
  /** The notice is good, but an armed conflict keeps its day open. */
  readonly isHeld: boolean;
  readonly sunset: SunsetFinding | null;
  readonly steps: readonly ExplanationStep[];
};

const UNBARRED: BoundSince = { participant: null, treaty: null };
const NO_EXITS: readonly ExitFinding[] = [];
const EXIT_KINDS: readonly EventKind[] = ["withdrawal-notice", ...EXITS_WITHOUT_NOTICE];
const IS_EXIT: ReadonlySet<EventKind> = new Set(EXIT_KINDS);

/**
 * Gives every standing act of leaving of one participant (null: of any), oldest first. A notice
 * rescinded before it took effect is left out. Source: VCLT arts. 54, 56, 67, 68.
 */
export function findExits(
  docket: Docket,
  participant: string | null,
  since: BoundSince = UNBARRED,
): readonly ExitFinding[] {
  const acts = participant === null ? eventsOfKinds(docket.visible, EXIT_KINDS) : exitActsOf(docket, participant);
  const hasCascade = participant !== null && docket.rules.cascades.length > 0;
  const cascades = hasCascade ? cascadeExits(docket, participant, since) : NO_EXITS;
  if (acts.length === 0) return cascades;
  return [...exitsByActs(docket, acts, since), ...cascades].sort((a, b) => compareDates(a.noticeOn, b.noticeOn));
}

/** Of several ways out the one that works first; one held by a conflict only where no other has a day. Source: VCLT arts. 54, 70. */
export function firstToWork(exits: readonly ExitFinding[]): ExitFinding | null {
  return exits.reduce<ExitFinding | null>((first, exit) => {
    if (first === null || first.date === null) return exit.date === null && first !== null ? first : exit;
    return exit.date !== null && isBefore(exit.date.on, first.date.on) ? exit : first;
  }, null);
}

const NO_ACTS: readonly TreatyEvent[] = [];

/** Most participants never leave: for them nothing is built. */
function exitActsOf(docket: Docket, participant: string): readonly TreatyEvent[] {
  const own = actsOf(docket.visible, participant);
  return own.some(isExitAct) ? own.filter(isExitAct) : NO_ACTS;
}

function isExitAct({ kind }: TreatyEvent): boolean {
  return IS_EXIT.has(kind);
}

function exitsByActs(docket: Docket, acts: readonly TreatyEvent[], since: BoundSince): ExitFinding[] {
  const spoken = new Set<string>();
  const standing: ExitFinding[] = [];
  for (const act of acts) {
    if (act.kind !== "withdrawal-notice") continue;
    const found = noticeExit(docket, act, since);
    const rescission = rescissionOf(docket, act, found.exit.date?.on ?? null);
    if (rescission === null) standing.push(found.exit);
    for (const id of spokenFor(found, rescission)) spoken.add(id);
  }
  const bare = acts.filter(({ id, kind }) => kind !== "withdrawal-notice" && !spoken.has(id));
  return bare.length === 0 ? standing : [...standing, ...bare.map((act) => exitWithoutNotice(docket, act))];
}

/** Records of effect that are no exit of their own: those of a notice, and those that fell with one. */
function spokenFor({ notice, statements }: NoticeFinding, rescission: TreatyEvent | null): string[] {
  return statements
    .filter(
      (event) => rescission === null || event.concerns === notice.id || isBefore(actDay(event), actDay(rescission)),
    )
    .map(({ id }) => id);
}
