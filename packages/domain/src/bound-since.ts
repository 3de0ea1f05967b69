import type { PlainDate } from "./calendar-date.ts";
import type { CountedSince } from "./exit-rule.ts";

/** Since when the one who leaves, and the treaty as a whole, have been in force. */
export type BoundSince = {
  readonly participant: PlainDate | null;
  readonly treaty: PlainDate | null;
};

/** The day a clause counts from; null while that entry into force is open. Source: DOMAIN §2.6, E2 and E4. */
export function countedSince(since: BoundSince, from: CountedSince): PlainDate | null {
  switch (from) {
    case "entry-into-force":
      return since.treaty;
    case "entry-into-force-for-participant":
      return since.participant;
  }
}

/** "entry into force", "entry into force for the participant". Source: DOMAIN §2.6, E2 and E4, in words. */
export function countedSinceWords(from: CountedSince): string {
  switch (from) {
    case "entry-into-force":
      return "entry into force";
    case "entry-into-force-for-participant":
      return "entry into force for the participant";
  }
}
