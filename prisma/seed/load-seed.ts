import {
  type ServiceContext,
  storeParticipants,
  storeRelations,
  storeSuccessions,
  storeTopics,
  storeTreaty,
} from "@pacta/services";
import { SEED_PARTICIPANTS, SEED_SUCCESSIONS, SEED_TOPICS, SEED_TREATIES } from "./index.ts";

/** Fills a database with the seed through services; repeating it adds nothing. Gives the number of treaties added. */
export async function loadSeed(ctx: ServiceContext, tell: (line: string) => void): Promise<number> {
  await storeTopics(ctx, SEED_TOPICS);
  await storeParticipants(ctx, SEED_PARTICIPANTS);
  await storeSuccessions(ctx, SEED_SUCCESSIONS);
  let added = 0;
  for (const record of SEED_TREATIES) {
    if (!(await storeTreaty(ctx, record))) continue;
    added += 1;
    tell(`${added} of ${SEED_TREATIES.length}: ${record.shortTitle}, ${record.events.length} events`);
  }
  for (const record of SEED_TREATIES) await storeRelations(ctx, record);
  return added;
}
