import { EventError, RuleError } from "@pacta/domain";
import { invalidField } from "./service-error.ts";

/** Runs a check of the domain; what it refuses becomes a refusal of the input field, found under `place` if one is given. */
export function refuseDomainFaults<Checked>(check: () => Checked, place = ""): Checked {
  try {
    return check();
  } catch (cause) {
    if (!(cause instanceof EventError || cause instanceof RuleError)) throw cause;
    throw invalidField([place, cause.path].filter((part) => part !== "").join("."), cause.message);
  }
}
