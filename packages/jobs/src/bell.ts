import type { JobContract } from "./job-contract.ts";

export type RingResult = "rung" | "lost";

/** Says that PostgreSQL holds new work. A lost ring costs time, never work: the sweep rings again. */
export type Bell = {
  ring<Payload>(contract: JobContract<Payload>, payload: Payload): Promise<RingResult>;
};
