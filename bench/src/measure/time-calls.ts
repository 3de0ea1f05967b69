/** At least so many calls; more while there is budget left. */
export type CallPlan = { readonly atLeast: number; readonly budgetMs: number };

const WARM_UP_SHARE = 0.25;

/**
 * Gives the milliseconds of each call, after a quarter as many unmeasured ones. `call` is handed
 * its number, so that it may ask something else each time.
 */
export function timeCalls(plan: CallPlan, call: (index: number) => unknown): number[] {
  runUntil({ atLeast: 1, budgetMs: plan.budgetMs * WARM_UP_SHARE }, call);
  return runUntil(plan, call);
}

function runUntil(plan: CallPlan, call: (index: number) => unknown): number[] {
  const times: number[] = [];
  const end = performance.now() + plan.budgetMs;
  for (let index = 0; index < plan.atLeast || performance.now() < end; index += 1) {
    const start = performance.now();
    call(index);
    times.push(performance.now() - start);
  }
  return times;
}
