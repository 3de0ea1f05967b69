import { figure, print, printTable, ratio, wholeNumber } from "../print-table.ts";
import { type FoldedDatabase, foldDatabase } from "./fold-database.ts";

const TREATIES = 80_000;
const EVENTS = 1_000_000;
const SMALL_SHARE = 20;
const TENTH = 10;

/** Folds a database and one a tenth its size, the smaller before and after, and compares the cost of an event. */
export function measureDatabase(small: boolean): void {
  const share = small ? SMALL_SHARE : 1;
  const [treaties, events] = [TREATIES / share, EVENTS / share];
  const foldTenth = (): FoldedDatabase => foldDatabase(treaties / TENTH, events / TENTH);
  foldTenth();
  const before = foldTenth();
  const whole = foldDatabase(treaties, events);
  const after = foldTenth();
  printTable("1. Folding a database, one treaty at a time", COLUMNS, [before, whole, after].map(rowOf));
  const tenthCost = (perEvent(before) + perEvent(after)) / 2;
  print(
    `cost of an event, large against small:    ${ratio(perEvent(whole), tenthCost)}   (about 1: the size does not matter)`,
  );
  print(
    `peak resident memory, large against small: ${ratio(whole.rssMb, before.rssMb)}   (about 1: memory is bounded)`,
  );
  print(`fold against reading the same events:      ${ratio(whole.foldMs, whole.parseMs)}`);
  print(`fold against the bare pass:                ${ratio(whole.foldMs, whole.bareMs)}\n`);
}

const COLUMNS = [
  "treaties",
  "events",
  "fold s",
  "events/s",
  "treaties/s",
  "us/event",
  "read s",
  "bare pass s",
  "in all s",
  "peak RSS MB",
  "peak heap MB",
];

function rowOf(run: FoldedDatabase): string[] {
  const seconds = run.foldMs / 1000;
  return [
    wholeNumber(run.treaties),
    wholeNumber(run.events),
    figure(seconds),
    wholeNumber(run.events / seconds),
    wholeNumber(run.treaties / seconds),
    figure(perEvent(run) * 1000),
    figure(run.parseMs / 1000),
    figure(run.bareMs / 1000),
    figure(run.totalMs / 1000),
    figure(run.rssMb),
    figure(run.heapMb),
  ];
}

function perEvent({ foldMs, events }: FoldedDatabase): number {
  return foldMs / events;
}
