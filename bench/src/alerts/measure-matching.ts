import type { EventFilter, EventKind } from "@pacta/domain";
import { figure, printTable, ratio, wholeNumber } from "../print-table.ts";
import type { MadeRecord } from "../web/open-made-record.ts";
import { clearAudience, makeFilters, makeRecipients, makeSubscriptions, strangeFilters } from "./made-audience.ts";
import { addMadeNotice, pickEvent } from "./made-notice.ts";
import { runFanOut } from "./run-fan-out.ts";

const FOLLOWERS = 10;
const RECIPIENTS = 10_000;
const MATCHING = 20;
const TIMES = 3;

/** An event against so many subscriptions, ten to each distinct filter, of which the same twenty filters match each time. */
export async function measureMatching(record: MadeRecord, sizes: readonly number[]): Promise<void> {
  const { client } = record;
  const rows: string[][] = [];
  let smallest = 0;
  for (const size of sizes) {
    await clearAudience(client);
    const event = await pickEvent(client);
    // The made record holds the kinds of the domain.
    const kind = event.kind as EventKind;
    const { rows: codes } = await client.query<{ code: string }>("SELECT code FROM participants ORDER BY code");
    const participants = codes.map(({ code }) => code);
    const matching: EventFilter[] = Array.from({ length: MATCHING }, (_, number) => ({
      treaty: [event.treaty, `other-${number}`],
      kind: [kind],
    }));
    const strange = strangeFilters(size / FOLLOWERS - MATCHING, participants, new Set([kind]));
    await makeRecipients(client, RECIPIENTS);
    const ids = await makeFilters(client, [...matching, ...strange]);
    await makeSubscriptions(client, ids, FOLLOWERS, RECIPIENTS);
    await client.query("VACUUM ANALYZE");
    const times: number[] = [];
    let deliveries = 0;
    for (let turn = 0; turn < TIMES; turn += 1) {
      const run = await runFanOut(record.url, await addMadeNotice(client, event.eventVersionId, `turn ${turn}`));
      times.push(run.ms);
      deliveries = run.deliveries;
    }
    const ms = Math.min(...times);
    smallest ||= ms;
    rows.push([wholeNumber(size), wholeNumber(ids.length), wholeNumber(deliveries), figure(ms), ratio(ms, smallest)]);
  }
  printTable(
    "Matching and fan-out of one event, the same filters matching",
    ["subscriptions", "distinct filters", "deliveries", "ms", "to smallest"],
    rows,
  );
}
