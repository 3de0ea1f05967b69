export type Verdict = {
  readonly recipients: number;
  /** How many mails or messages must arrive. */
  readonly expected: number;
  /** How many of them did. */
  readonly received: number;
  readonly repeated: number;
  /** How many repeats the guarantee allows in this run. */
  readonly bound: number;
  readonly complaints: readonly string[];
};

const MOST_SHOWN = 5;

/** The first few, and how many more. */
export function shorten(complaints: readonly string[]): string[] {
  const more = complaints.length - MOST_SHOWN;
  return [...complaints.slice(0, MOST_SHOWN), ...(more > 0 ? [`… and ${more} more`] : [])];
}

/** The verdict on a run that was judged by several ledgers. */
export function addVerdicts(verdicts: readonly Verdict[], complaints: readonly string[]): Verdict {
  const sum = (read: (verdict: Verdict) => number): number =>
    verdicts.reduce((total, verdict) => total + read(verdict), 0);
  return {
    recipients: sum(({ recipients }) => recipients),
    expected: sum(({ expected }) => expected),
    received: sum(({ received }) => received),
    repeated: sum(({ repeated }) => repeated),
    bound: sum(({ bound }) => bound),
    complaints: [...complaints, ...verdicts.flatMap((verdict) => verdict.complaints)],
  };
}
