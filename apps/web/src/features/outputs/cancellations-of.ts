import type { Cancellations } from "@pacta/services";
import type { Cancellation } from "./calendar-of.ts";
import { outputEventOf } from "./output-event-of.ts";

type CalledOff = { readonly rescinded: ReadonlyMap<string, Date>; readonly takenBack: readonly Cancellation[] };

/** What a calendar calls off, as it writes it. */
export function cancellationsOf({ retracted, revoked }: Cancellations): CalledOff {
  return {
    rescinded: new Map(revoked.map(({ eventId, at }) => [eventId, at])),
    takenBack: retracted.flatMap((view): Cancellation[] =>
      view.retraction === null ? [] : [{ event: outputEventOf(view), at: view.retraction.at }],
    ),
  };
}
