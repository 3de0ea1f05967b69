import type { Certainty, EventKind } from "@pacta/domain";

const EXCEPTIONS: Partial<Record<EventKind, Certainty>> = {
  announcement: "announced",
  "domestic-step": "domestic-step",
  adoption: "effective",
  "opened-for-signature": "effective",
  "closed-for-signature": "effective",
  signature: "signed",
  "definitive-signature": "signed",
  "entry-into-force": "effective",
  "withdrawal-effective": "effective",
  termination: "effective",
  expiry: "effective",
  registration: "effective",
  publication: "effective",
  correction: "circulated",
};

/** How certain an act of a kind usually is when it is entered: instruments and notices were received. */
export function defaultCertainty(kind: string): Certainty {
  const exceptions: Readonly<Record<string, Certainty | undefined>> = EXCEPTIONS;
  return exceptions[kind] ?? "received";
}
