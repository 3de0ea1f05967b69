import { parseArgs } from "node:util";
import { FAULTS } from "./fault/all-faults.ts";
import type { Fault } from "./run/fault.ts";

export type FaultOptions = {
  readonly faults: readonly Fault[];
  readonly firstSeed: number;
  readonly runs: number;
  readonly recipients: number;
};

/** Reads `--fault <name>` (may be repeated), `--seed <n>`, `--runs <n>`, `--recipients <n>`; refuses anything else. */
export function readFaultOptions(args: readonly string[]): FaultOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fault: { type: "string", multiple: true, default: [] },
      seed: { type: "string", default: "1" },
      runs: { type: "string", default: "4" },
      recipients: { type: "string", default: "2000" },
    },
  });
  const names = FAULTS.map(({ name }) => name);
  const unknown = values.fault.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no fault ${unknown.join(", ")}: choose from ${names.join(", ")}`);
  return {
    faults: FAULTS.filter(({ name }) => values.fault.length === 0 || values.fault.includes(name)),
    firstSeed: wholeNumber("seed", values.seed),
    runs: wholeNumber("runs", values.runs),
    recipients: wholeNumber("recipients", values.recipients),
  };
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`--${name} is not a whole number above 0: ${text}`);
}
