import {
  explanationSentence,
  isBoundStatus,
  type ParticipantStatus,
  type PlainDate,
  type TreatyStatus,
  type UpcomingEffect,
} from "@pacta/domain";
import type { TreatyLog } from "../treaty/load-treaty-log.ts";
import { statusOfLog } from "../treaty/status-of-log.ts";
import { instantsOf } from "./belief.ts";

/** What the lists show of a treaty on a day: its own line, one for each participant, one for each effect ahead. */
export type StatusToday = {
  readonly state: {
    readonly status: string;
    readonly since: string | null;
    readonly endsOn: string | null;
    readonly inForceOn: string | null;
    readonly parties: number;
    readonly signatories: number;
    readonly counted: number | null;
    readonly required: number | null;
  };
  readonly participations: readonly {
    readonly participant: string;
    readonly status: string;
    readonly since: string | null;
    readonly until: string | null;
  }[];
  readonly upcoming: readonly {
    readonly participant: string | null;
    readonly kind: string;
    readonly takesEffectOn: string;
    readonly why: string;
    readonly eventId: string | null;
  }[];
};

/** The two clocks a projection is written at. */
export type Moment = { readonly asOf: PlainDate; readonly knownAt: Date };

/** Reads the lists' lines on a day. All that is on record is known, even where a clock was set back. */
export function todayOf(log: TreatyLog, { asOf, knownAt }: Moment): StatusToday {
  const latest = instantsOf(log).at(-1) ?? knownAt;
  const status = statusOfLog(log, { asOf, knownAt: latest > knownAt ? latest : knownAt });
  const inForce = status.entryIntoForce.kind === "in-force" ? status.entryIntoForce.on : null;
  return {
    state: {
      status: status.status,
      since: status.since,
      endsOn: status.ends?.on ?? null,
      inForceOn: inForce,
      parties: count(status, (entry) => isBoundStatus(entry.status)),
      signatories: count(status, (entry) => entry.status === "signatory" || entry.status === "signatory-declined"),
      ...progressOf(status),
    },
    participations: status.participants.map(({ participant, status: kind, since, until }) => ({
      participant,
      status: kind,
      since,
      until,
    })),
    upcoming: status.upcoming.map(upcomingLine),
  };
}

/** Consents counted and required while entry into force is open; a threshold of none is no progress. */
function progressOf({ entryIntoForce }: TreatyStatus): Pick<StatusToday["state"], "counted" | "required"> {
  if (entryIntoForce.kind !== "pending" || entryIntoForce.required === null || entryIntoForce.required === 0) {
    return { counted: null, required: null };
  }
  return { counted: entryIntoForce.counted, required: entryIntoForce.required };
}

function upcomingLine(effect: UpcomingEffect): StatusToday["upcoming"][number] {
  const { participant, kind, on, explanation, eventId } = effect;
  return { participant, kind, takesEffectOn: on, why: explanationSentence(explanation), eventId };
}

function count({ participants }: TreatyStatus, isCounted: (entry: ParticipantStatus) => boolean): number {
  return participants.filter(isCounted).length;
}
