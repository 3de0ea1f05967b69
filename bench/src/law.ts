import { readOptions, type Section } from "./options.ts";
import { print } from "./print-table.ts";
import { measureDatabase } from "./section/database.ts";
import { measureGoal } from "./section/goal.ts";
import { measureGrowth } from "./section/growth.ts";
import { measureVersions } from "./section/versions.ts";

const MEASURES: Readonly<Record<Section, (small: boolean) => void>> = {
  database: measureDatabase,
  growth: measureGrowth,
  goal: measureGoal,
  versions: measureVersions,
};

const { small, sections } = readOptions(process.argv.slice(2));
print("Only ratios carry over from one machine to another: each is taken within this run.\n");
for (const section of sections) MEASURES[section](small);
