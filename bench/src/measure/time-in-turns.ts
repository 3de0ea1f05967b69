import { timeOf } from "./time-of.ts";

/** At least so many rounds; more while there is budget left. */
export type RoundPlan = { readonly atLeast: number; readonly budgetMs: number };

const WARM_UP_SHARE = 0.25;

/**
 * Gives the milliseconds of every call of every work, in the order of the works. They take turns,
 * so that whatever slows the machine down slows all of them; a quarter of the budget warms them up.
 */
export function timeInTurns(plan: RoundPlan, works: readonly (() => unknown)[]): readonly number[][] {
  runRounds({ atLeast: 1, budgetMs: plan.budgetMs * WARM_UP_SHARE }, works);
  return runRounds(plan, works);
}

function runRounds(plan: RoundPlan, works: readonly (() => unknown)[]): number[][] {
  const times = works.map((): number[] => []);
  const end = performance.now() + plan.budgetMs;
  for (let round = 0; round < plan.atLeast || performance.now() < end; round += 1) {
    for (const [index, work] of works.entries()) times[index]?.push(timeOf(work));
  }
  return times;
}
