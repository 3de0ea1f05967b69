import { statusAt, type TreatyStatus } from "@pacta/domain";
import { withVersions } from "../made/event-versions.ts";
import { multilateralTreaty } from "../made/multilateral-treaty.ts";
import { type ParsedTreaty, parseTreaty } from "../made/parsed-treaty.ts";
import { END_OF_RECORD } from "../made/question-moments.ts";
import { median } from "../measure/quantile.ts";
import { type RoundPlan, timeInTurns } from "../measure/time-in-turns.ts";
import { figure, print, printTable, ratio, wholeNumber } from "../print-table.ts";

const EVENTS = 1000;
const VERSIONS = 3;
const PLAN: RoundPlan = { atLeast: 20, budgetMs: 4000 };
const SMALL_PLAN: RoundPlan = { atLeast: 10, budgetMs: 1000 };
const SEED = 4;

/** Asks the same treaty with one and with three versions of every event, in turns. */
export function measureVersions(small: boolean): void {
  const made = multilateralTreaty(SEED, EVENTS);
  const once = parseTreaty(made);
  const thrice = parseTreaty(withVersions(made, VERSIONS));
  const times = timeInTurns(small ? SMALL_PLAN : PLAN, [() => answerTo(once), () => answerTo(thrice)]);
  const [onceMs = 0, thriceMs = 0] = times.map(median);
  const rows = [rowOf(1, once, onceMs, onceMs), rowOf(VERSIONS, thrice, thriceMs, onceMs)];
  printTable("4. Versions on record", COLUMNS, rows);
  const isSame = JSON.stringify(answerTo(once)) === JSON.stringify(answerTo(thrice));
  print(
    `the answer is ${isSame ? "the same" : "NOT the same"}; ${VERSIONS} versions cost ${ratio(thriceMs, onceMs)}\n`,
  );
}

function answerTo(treaty: ParsedTreaty): TreatyStatus {
  return statusAt(treaty.rules, treaty.events, END_OF_RECORD);
}

const COLUMNS = ["versions per event", "versions on record", "median ms", "us/version", "to one version"];

function rowOf(versions: number, record: ParsedTreaty, ms: number, onceMs: number): string[] {
  const count = record.events.length;
  return [String(versions), wholeNumber(count), figure(ms), figure((ms / count) * 1000), ratio(ms, onceMs)];
}
