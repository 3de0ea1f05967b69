import { createHash } from "node:crypto";
import { storeFilter, type Transaction } from "@pacta/db";
import { type EventFilter, filterAnchors, filterKey, normaliseFilter } from "@pacta/domain";
import { uuidv7 } from "uuidv7";
import { invalidField } from "../service-error.ts";

/** The id of the one row of a filter, with the anchors an event finds it by. Refuses a filter that asks for everything. */
export async function storeFilterOf(tx: Transaction, filter: EventFilter, sentence: string): Promise<string> {
  const anchors = filterAnchors(filter);
  if (anchors.length === 0) throw invalidField("filter", "choose what to follow");
  const hash = createHash("sha256").update(filterKey(filter)).digest("hex");
  return storeFilter(tx, { id: uuidv7(), hash, body: normaliseFilter(filter), sentence, anchors });
}
