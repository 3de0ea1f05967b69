import { openDatabase } from "@pacta/db";
import { silentBell } from "@pacta/jobs";
import { fanOutNotice } from "@pacta/services";
import { uuidv7 } from "uuidv7";

/** A process of its own, so that its memory is its own: fans out the notice named, tells how long it took. */
const [, , url = "", outboxId = ""] = process.argv;
const db = openDatabase(url, 2);
const ctx = {
  db,
  bell: silentBell,
  config: { appUrl: "http://pacta.test", secret: "bench".repeat(8) },
  actor: { kind: "system" } as const,
  now: () => new Date(),
};
// A worker that has run for a while: its client is compiled and connected.
await fanOutNotice(ctx, { outboxId: uuidv7(), groupingMs: 0 });
const start = performance.now();
const result = await fanOutNotice(ctx, { outboxId, groupingMs: 0 });
const ms = performance.now() - start;
const deliveries = result.kind === "fanned-out" ? result.deliveries : 0;
process.stdout.write(JSON.stringify({ ms, deliveries, rssMb: process.resourceUsage().maxRSS / 1_024 }));
await db.$disconnect();
