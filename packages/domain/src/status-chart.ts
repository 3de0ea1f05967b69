import type { ParticipantStatus, TreatyStatus } from "./status-answer.ts";
import type { ParticipantStatusKind, TreatyStatusKind } from "./status-kind.ts";

/** One status on every day from `from` (null: from the beginning) to before `to` (null: open); `participant` null is the treaty. */
export type StatusStretch = {
  readonly participant: string | null;
  readonly status: TreatyStatusKind | ParticipantStatusKind;
  readonly from: string | null;
  readonly to: string | null;
};

type OpenStretch = { status: StatusStretch["status"]; from: string | null; to: string | null };

/** Stretches of status put together from answers about one run of days after another; equal neighbours become one. */
export class StatusChart {
  readonly #lines = new Map<string | null, OpenStretch[]>();

  /** The days before the first run. */
  open(answer: TreatyStatus): void {
    this.#lines.set(null, [{ status: answer.status, from: null, to: null }]);
  }

  /** Takes the answer for the first day of a run in which only intervals already in it turn. */
  add(answer: TreatyStatus, from: string, to: string | null): void {
    this.#turn(null, answer.status, from);
    const present = new Set<string | null>([null]);
    for (const participant of answer.participants) {
      present.add(participant.participant);
      this.#addIntervals(participant, from, to);
    }
    for (const code of this.#lines.keys()) if (!present.has(code)) this.#turn(code, "none", from);
  }

  /** The chart as rows, the treaty's own first, participants by code. */
  stretches(): StatusStretch[] {
    const codes = [...this.#lines.keys()].sort((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1));
    return codes.flatMap((participant) =>
      (this.#lines.get(participant) ?? [])
        .filter(({ status }) => status !== "none")
        .map(({ status, from, to }) => ({ participant, status, from, to })),
    );
  }

  #addIntervals({ participant, intervals }: ParticipantStatus, from: string, to: string | null): void {
    let reached = from;
    for (const interval of intervals) {
      const ends = interval.to !== null && interval.to <= from;
      if (ends || (to !== null && interval.from >= to)) continue;
      if (interval.from > reached) this.#turn(participant, "none", reached);
      this.#turn(participant, interval.status, interval.from > from ? interval.from : from);
      reached = interval.to ?? "9999-12-31";
    }
    if (to === null ? reached < "9999-12-31" : reached < to) this.#turn(participant, "none", reached);
  }

  #turn(code: string | null, status: StatusStretch["status"], on: string): void {
    const line = this.#lines.get(code) ?? [];
    const last = line.at(-1);
    if (last?.status === status || (last === undefined && status === "none")) return;
    if (last !== undefined) last.to = on;
    line.push({ status, from: on, to: null });
    this.#lines.set(code, line);
  }
}
