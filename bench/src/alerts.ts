import { parseArgs } from "node:util";
import { createTemplateDatabase, startDatabaseServer, startRedis } from "@pacta/testing";
import { measureFanOut } from "./alerts/measure-fan-out.ts";
import { measureLatency } from "./alerts/measure-latency.ts";
import { measureMatching } from "./alerts/measure-matching.ts";
import { measureQueueMemory } from "./alerts/measure-queue-memory.ts";
import { measureSending } from "./alerts/measure-sending.ts";
import { print } from "./print-table.ts";
import { openMadeRecord } from "./web/open-made-record.ts";

const TREATIES = 800;
const PARTS = ["fan-out", "matching", "sending", "latency", "memory"] as const;

const { values } = parseArgs({
  options: { small: { type: "boolean", default: false }, only: { type: "string" } },
});
const isAsked = (part: (typeof PARTS)[number]): boolean =>
  values.only === undefined || values.only.split(",").includes(part);

print("Only ratios carry over from one machine to another: each is taken within this run.\n");
const server = await startDatabaseServer();
const redis = await startRedis();
try {
  const database = await createTemplateDatabase(server.url);
  const record = await openMadeRecord(server.url, database, TREATIES);
  const scene = { record, redisUrl: redis.url };
  const sizes = values.small ? [1_000, 10_000, 100_000] : [10_000, 100_000, 1_000_000];
  if (isAsked("fan-out")) await measureFanOut(record, sizes);
  if (isAsked("matching")) await measureMatching(record, sizes);
  if (isAsked("sending")) await measureSending(scene, values.small ? 1_000 : 4_000);
  if (isAsked("latency")) await measureLatency(scene);
  if (isAsked("memory")) await measureQueueMemory(scene, values.small ? 10_000 : 100_000);
  await record.close();
} finally {
  await redis.stop();
  await server.stop();
}
