import { type StatusMoment, statusAt } from "@pacta/domain";
import { multilateralTreaty } from "../made/multilateral-treaty.ts";
import { type ParsedTreaty, parseTreaty } from "../made/parsed-treaty.ts";
import { END_OF_RECORD, randomMoments } from "../made/question-moments.ts";
import { barePass } from "../measure/bare-pass.ts";
import { median, quantile } from "../measure/quantile.ts";
import { timeOf } from "../measure/time-of.ts";
import { figure, print, printTable, ratio, wholeNumber } from "../print-table.ts";

const GOAL_MS = 2;
const EVENTS = 1000;
const CALLS = 400;
const SMALL_CALLS = 40;
const WARM_UP_CALLS = 100;
const SEED = 4;

type Answered = { readonly label: string; readonly times: readonly number[]; readonly bareMs: number };

/** Asks a treaty of 200 participants and 1,000 events at random moments, then of its whole record. */
export function measureGoal(small: boolean): void {
  const treaty = parseTreaty(multilateralTreaty(SEED, EVENTS));
  const calls = small ? SMALL_CALLS : CALLS;
  const wholeRecord = new Array<StatusMoment>(calls).fill(END_OF_RECORD);
  askAll("warm-up", treaty, wholeRecord.slice(0, WARM_UP_CALLS));
  const random = askAll("random day and instant", treaty, randomMoments(calls, treaty.events));
  const whole = askAll("whole record", treaty, wholeRecord);
  printTable("3. The number to reach: 200 participants, 1,000 events", COLUMNS, [random, whole].map(rowOf));
  print(`goal, median of at most ${GOAL_MS} ms: ${[random, whole].map(verdictOf).join("; ")}\n`);
}

function askAll(label: string, treaty: ParsedTreaty, moments: readonly StatusMoment[]): Answered {
  const { rules, events } = treaty;
  const bare = moments.map((moment) => timeOf(() => barePass(events, moment)));
  const times = moments.map((moment) => timeOf(() => statusAt(rules, events, moment)));
  return { label, times, bareMs: median(bare) };
}

function verdictOf({ label, times }: Answered): string {
  return `${label} ${median(times) <= GOAL_MS ? "met" : "NOT met"} (${figure(median(times))} ms)`;
}

const COLUMNS = ["asked of", "calls", "median ms", "p95 ms", "to the goal", "to the bare pass"];

function rowOf({ label, times, bareMs }: Answered): string[] {
  return [
    label,
    wholeNumber(times.length),
    figure(median(times)),
    figure(quantile(times, 0.95)),
    ratio(median(times), GOAL_MS),
    ratio(median(times), bareMs),
  ];
}
