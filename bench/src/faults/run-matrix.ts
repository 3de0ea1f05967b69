import { findRedisBinary } from "@pacta/testing";
import { print, printTable, wholeNumber } from "../print-table.ts";
import { barePath } from "./env.ts";
import type { Verdict } from "./ledger/verdict.ts";
import type { FaultOptions } from "./options.ts";
import type { Fault } from "./run/fault.ts";
import { runFault } from "./run/run-fault.ts";

const COLUMNS = ["fault", "runs", "recipients", "expected", "received", "lost", "repeated", "bound"];

type Line = { readonly fault: Fault; readonly verdicts: readonly Verdict[] };

/** Runs every chosen fault with every seed and prints the table; false when a guarantee was broken. */
export async function runMatrix(options: FaultOptions): Promise<boolean> {
  const { firstSeed, runs, recipients } = options;
  const hasRedis = findRedisBinary(barePath()) !== null;
  print(`Seeds ${firstSeed} to ${firstSeed + runs - 1}, ${wholeNumber(recipients)} recipients a run.`);
  const lines: Line[] = [];
  for (const fault of options.faults) {
    const verdicts: Verdict[] = [];
    for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
      const startedAt = performance.now();
      const verdict = await runFault(fault, { seed, size: recipients, hasRedis });
      print(
        `  ${fault.name}, seed ${seed}: ${inWords(verdict)}, ${((performance.now() - startedAt) / 1_000).toFixed(0)} s`,
      );
      if (verdict !== null) verdicts.push(verdict);
    }
    lines.push({ fault, verdicts });
  }
  printTable("\nWhat each fault did, all runs together:", COLUMNS, lines.map(row));
  const broken = lines.flatMap(({ verdicts }) => verdicts).filter(({ complaints }) => complaints.length > 0);
  print(broken.length === 0 ? "Every guarantee held." : `${broken.length} runs broke a guarantee.`);
  return broken.length === 0;
}

function inWords(verdict: Verdict | null): string {
  if (verdict === null) return "not run, there is no redis-server";
  const { received, expected, repeated, bound, complaints } = verdict;
  const figures = `${received} of ${expected} told, ${repeated} repeated of at most ${bound}`;
  return complaints.length === 0 ? figures : `${figures}\n    BROKEN: ${complaints.join("\n    ")}\n `;
}

function row({ fault, verdicts }: Line): string[] {
  const sum = (read: (verdict: Verdict) => number): number =>
    verdicts.reduce((total, verdict) => total + read(verdict), 0);
  const figures = [
    verdicts.length,
    sum(({ recipients }) => recipients),
    sum(({ expected }) => expected),
    sum(({ received }) => received),
    sum(({ expected, received }) => expected - received),
    sum(({ repeated }) => repeated),
    sum(({ bound }) => bound),
  ];
  return [fault.what, ...figures.map(wholeNumber)];
}
