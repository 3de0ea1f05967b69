import { statusAt } from "@pacta/domain";
import { multilateralTreaty } from "../made/multilateral-treaty.ts";
import { parseTreaty } from "../made/parsed-treaty.ts";
import { ACTS_PER_PARTICIPANT } from "../made/participant-story.ts";
import { END_OF_RECORD } from "../made/question-moments.ts";
import { barePass } from "../measure/bare-pass.ts";
import { median } from "../measure/quantile.ts";
import { type RoundPlan, timeInTurns } from "../measure/time-in-turns.ts";
import { figure, print, printTable, ratio, wholeNumber } from "../print-table.ts";

const SIZES = [125, 250, 500, 1000, 2000, 4000];
const SMALL_SIZES = SIZES.slice(0, 4);
const PLAN: RoundPlan = { atLeast: 5, budgetMs: 10_000 };
const SMALL_PLAN: RoundPlan = { atLeast: 5, budgetMs: 2000 };
const SEED = 4;

type Growth = { readonly events: number; readonly calls: number; readonly foldMs: number; readonly bareMs: number };

/** Doubles one multilateral treaty, all of whose events count, and compares each size with the one before. */
export function measureGrowth(small: boolean): void {
  const grown = timeSizes(small ? SMALL_SIZES : SIZES, small ? SMALL_PLAN : PLAN);
  const rows = grown.map((growth, index) => rowOf(growth, grown[index - 1]));
  printTable("2. Growth of one multilateral treaty", COLUMNS, rows);
  const [first, last] = [grown[0], grown.at(-1)];
  if (first === undefined || last === undefined) return;
  const perEvent = ratio(last.foldMs / last.events, first.foldMs / first.events);
  print(`${wholeNumber(last.events / first.events)} times the events: an event costs ${perEvent}   (1: linear)\n`);
}

function timeSizes(sizes: readonly number[], plan: RoundPlan): Growth[] {
  const treaties = sizes.map((events) => parseTreaty(multilateralTreaty(SEED, events)));
  const folds = treaties.map((treaty) => () => statusAt(treaty.rules, treaty.events, END_OF_RECORD));
  const bares = treaties.map((treaty) => () => barePass(treaty.events, END_OF_RECORD));
  const times = timeInTurns(plan, [...folds, ...bares]);
  return sizes.map((events, index) => {
    const fold = times[index] ?? [];
    const bare = times[sizes.length + index] ?? [];
    return { events, calls: fold.length, foldMs: median(fold), bareMs: median(bare) };
  });
}

const COLUMNS = [
  "events",
  "participants",
  "calls",
  "median ms",
  "us/event",
  "to half the events",
  "us/event to half",
  "to the bare pass",
];

function rowOf(growth: Growth, previous: Growth | undefined): string[] {
  const { events, calls, foldMs, bareMs } = growth;
  return [
    wholeNumber(events),
    wholeNumber(events / ACTS_PER_PARTICIPANT),
    wholeNumber(calls),
    figure(foldMs),
    figure((foldMs / events) * 1000),
    previous === undefined ? "" : ratio(foldMs, previous.foldMs),
    previous === undefined ? "" : ratio(foldMs / events, previous.foldMs / previous.events),
    ratio(foldMs, bareMs),
  ];
}
