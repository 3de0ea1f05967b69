import { type EventQuery, eventQueryOf, KnowledgeInstant } from "@pacta/domain";
import { z } from "zod";
import { eventQueryFaults } from "../../http/event-query-faults.ts";

/** What an output is asked for, besides its format. */
export type OutputRequest = {
  readonly query: EventQuery;
  readonly knownAt: string | null;
  readonly after: string | null;
  readonly limit: number;
  readonly hasBom: boolean;
};

export type OutputFault = { readonly field: string; readonly message: string };

const Own = z.object({
  knownAt: z.union([z.literal(""), KnowledgeInstant]).optional(),
  after: z.union([z.literal(""), z.uuid("is not a place in the stream")]).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  bom: z.enum(["", "0", "1"]).default("0"),
});
const OWN_NAMES = Object.keys(Own.shape);

/**
 * Reads the parameters of an output: those of the stream, and where to go on, how many, as known when. `preset` is
 * what the path says already. Gives the faults by field where it cannot.
 */
export function outputRequest(
  params: URLSearchParams,
  preset: { readonly treaty?: string; readonly party?: string },
): OutputRequest | readonly OutputFault[] {
  const given = Object.fromEntries(params);
  const own = Own.safeParse(given);
  const stream = Object.fromEntries(Object.entries(given).filter(([name]) => !OWN_NAMES.includes(name)));
  const faults = [
    ...(own.error?.issues ?? []).map(({ path, message }) => ({ field: String(path[0]), message })),
    ...eventQueryFaults(stream),
  ];
  if (own.data === undefined || faults.length > 0) return faults;
  return {
    query: eventQueryOf({ ...stream, ...preset }),
    knownAt: given.knownAt?.trim() || null,
    after: own.data.after || null,
    limit: own.data.limit,
    hasBom: own.data.bom === "1",
  };
}
