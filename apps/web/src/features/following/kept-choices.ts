import { habitsOf, tellingOf } from "./form-input.ts";
import { CADENCES } from "./telling-fields.tsx";

/** 07:30, until somebody chooses otherwise. */
export const MORNING = 450;

/** How a refused form asked to be told; what is no choice of ours falls back to the first one. */
export function keptTelling(form: FormData) {
  const { cadence, ...telling } = tellingOf(form);
  return { ...telling, cadence: CADENCES.find((each) => each === cadence) ?? "immediate" };
}

/** In which language and at which time it asked to be written to. */
export function keptHabits(form: FormData) {
  const { digestMinute, digestWeekday, ...habits } = habitsOf(form);
  return {
    ...habits,
    digestMinute: Number.isFinite(digestMinute) ? digestMinute : MORNING,
    digestWeekday: Number.isInteger(digestWeekday) ? digestWeekday : 1,
  };
}
