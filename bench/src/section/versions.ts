import { statusAt } from "@pacta/domain";
import { withVersions } from "../made/event-versions.ts";
import { multilateralTreaty } from "../made/multilateral-treaty.ts";
import { type ParsedTreaty, parseTreaty } from "../made/parsed-treaty.ts";
import { END_OF_RECORD } from "../made/question-moments.ts";
import { median } from "../measure/quantile.ts";
import { figure, print, printTable, ratio, wholeNumber } from "../print-table.ts";

const EVENTS = 1000;
const VERSIONS = 3;
const ROUNDS = 200;
const SMALL_ROUNDS = 10;
const WARM_UP_ROUNDS = 3;
const SEED = 4;

/** Asks the same treaty with one and with three versions of every event, in turns. */
export function measureVersions(small: boolean): void {
  const made = multilateralTreaty(SEED, EVENTS);
  const once = parseTreaty(made);
  const thrice = parseTreaty(withVersions(made, VERSIONS));
  const times: [once: number, thrice: number][] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + (small ? SMALL_ROUNDS : ROUNDS); round += 1) {
    times.push([timeOf(once), timeOf(thrice)]);
  }
  const measured = times.slice(WARM_UP_ROUNDS);
  const [onceMs, thriceMs] = [median(measured.map(([ms]) => ms)), median(measured.map(([, ms]) => ms))];
  printTable("4. Versions on record", COLUMNS, [
    rowOf(1, once, onceMs, onceMs),
    rowOf(VERSIONS, thrice, thriceMs, onceMs),
  ]);
  const sameAnswer = answerOf(once) === answerOf(thrice);
  print(
    `the answer is ${sameAnswer ? "the same" : "NOT the same"}; ${VERSIONS} versions cost ${ratio(thriceMs, onceMs)}\n`,
  );
}

function timeOf(record: ParsedTreaty): number {
  const start = performance.now();
  statusAt(record.rules, record.events, END_OF_RECORD);
  return performance.now() - start;
}

function answerOf(record: ParsedTreaty): string {
  return JSON.stringify(statusAt(record.rules, record.events, END_OF_RECORD));
}

const COLUMNS = ["versions per event", "versions on record", "median ms", "us/version", "to one version"];

function rowOf(versions: number, record: ParsedTreaty, ms: number, onceMs: number): string[] {
  const count = record.events.length;
  return [String(versions), wholeNumber(count), figure(ms), figure((ms / count) * 1000), ratio(ms, onceMs)];
}
