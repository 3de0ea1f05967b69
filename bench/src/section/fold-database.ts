import { statusAt } from "@pacta/domain";
import { madeTreaty } from "../made/made-treaty.ts";
import { parseTreaty } from "../made/parsed-treaty.ts";
import { END_OF_RECORD } from "../made/question-moments.ts";
import { sumOf, treatySizes } from "../made/treaty-sizes.ts";
import { barePass } from "../measure/bare-pass.ts";
import { memoryPeak } from "../measure/memory-peak.ts";
import { stopwatch } from "../measure/stopwatch.ts";

const SAMPLE_EVERY = 200;

export type FoldedDatabase = {
  readonly treaties: number;
  readonly events: number;
  readonly foldMs: number;
  readonly parseMs: number;
  readonly bareMs: number;
  readonly totalMs: number;
  readonly rssMb: number;
  readonly heapMb: number;
};

/** Makes, reads and folds a database one treaty at a time, keeping nothing but the clocks. */
export function foldDatabase(treaties: number, events: number): FoldedDatabase {
  const sizes = treatySizes(treaties, events);
  const [fold, parse, bare, total] = [stopwatch(), stopwatch(), stopwatch(), stopwatch()];
  const memory = memoryPeak();
  total.time(() => {
    for (const [seed, size] of sizes.entries()) {
      const made = madeTreaty(seed, size);
      const treaty = parse.time(() => parseTreaty(made));
      bare.time(() => barePass(treaty.events, END_OF_RECORD));
      fold.time(() => statusAt(treaty.rules, treaty.events, END_OF_RECORD));
      if (seed % SAMPLE_EVERY === 0) memory.sample();
    }
  });
  return {
    treaties,
    events: sumOf(sizes),
    foldMs: fold.totalMs(),
    parseMs: parse.totalMs(),
    bareMs: bare.totalMs(),
    totalMs: total.totalMs(),
    rssMb: memory.rssMb(),
    heapMb: memory.heapMb(),
  };
}
