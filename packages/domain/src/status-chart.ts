import type { ParticipantStatus, TreatyStatus } from "./status-answer.ts";
import type { ParticipantStatusKind, TreatyStatusKind } from "./status-kind.ts";

/** One status on every day from `from` (null: from the beginning) to before `to` (null: open); `participant` null is the treaty. */
export type StatusStretch = {
  readonly participant: string | null;
  readonly status: TreatyStatusKind | ParticipantStatusKind;
  readonly from: string | null;
  readonly to: string | null;
  /** Since when the answer of these days says that it holds: before `from` where what came between was undone; null: unknown. */
  readonly since: string | null;
};

type OpenStretch = Omit<StatusStretch, "participant" | "to"> & { to: string | null };

type Start = { readonly on: string; readonly since: string | null };

function startOn(day: string): Start {
  return { on: day, since: day };
}

/** Stretches of status put together from answers about one run of days after another; neighbours that are equal become one. */
export class StatusChart {
  readonly #lines = new Map<string | null, OpenStretch[]>();

  /** The days before the first run. */
  open(answer: TreatyStatus): void {
    this.#lines.set(null, [{ status: answer.status, from: null, to: null, since: answer.since }]);
  }

  /** Takes the answer for the first day of a run in which only intervals already in it turn. */
  add(answer: TreatyStatus, from: string, to: string | null): void {
    this.#turn(null, answer.status, { on: from, since: answer.since });
    const present = new Set<string | null>([null]);
    for (const participant of answer.participants) {
      present.add(participant.participant);
      this.#addIntervals(participant, from, to);
    }
    for (const code of this.#lines.keys()) if (!present.has(code)) this.#turn(code, "none", startOn(from));
  }

  /** The chart as rows, the treaty's own first, participants by code. */
  stretches(): StatusStretch[] {
    const codes = [...this.#lines.keys()].sort((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1));
    return codes.flatMap((participant) =>
      (this.#lines.get(participant) ?? [])
        .filter(({ status }) => status !== "none")
        .map((stretch) => ({ participant, ...stretch })),
    );
  }

  #addIntervals({ participant, intervals }: ParticipantStatus, from: string, to: string | null): void {
    let reached = from;
    for (const interval of intervals) {
      const ends = interval.to !== null && interval.to <= from;
      if (ends || (to !== null && interval.from >= to)) continue;
      if (interval.from > reached) this.#turn(participant, "none", startOn(reached));
      const on = interval.from > from ? interval.from : from;
      this.#turn(participant, interval.status, { on, since: interval.from });
      reached = interval.to ?? "9999-12-31";
    }
    if (to === null ? reached < "9999-12-31" : reached < to) this.#turn(participant, "none", startOn(reached));
  }

  #turn(code: string | null, status: StatusStretch["status"], { on, since }: Start): void {
    const line = this.#lines.get(code) ?? [];
    const last = line.at(-1);
    const isSame = last?.status === status && (status === "none" || last.since === since);
    if (isSame || (last === undefined && status === "none")) return;
    if (last !== undefined) last.to = on;
    line.push({ status, from: on, to: null, since });
    this.#lines.set(code, line);
  }
}
