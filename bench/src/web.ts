import { parseArgs } from "node:util";
import { createTemplateDatabase, startDatabaseServer } from "@pacta/testing";
import { print } from "./print-table.ts";
import { measureLists } from "./web/measure-lists.ts";
import { measureWeb } from "./web/measure-web.ts";
import { openMadeRecord } from "./web/open-made-record.ts";

const FULL = [8000, 80_000];
const SMALL = [800, 8000];

const { values } = parseArgs({ options: { small: { type: "boolean", default: false } } });
print("Only ratios carry over from one machine to another: each is taken within this run.\n");
const server = await startDatabaseServer();
try {
  const sizes = values.small ? SMALL : FULL;
  for (const treaties of sizes) {
    const isLast = treaties === sizes.at(-1);
    const database = await createTemplateDatabase(server.url);
    const record = await openMadeRecord(server.url, database, treaties);
    await measureLists(record);
    await measureWeb(record, isLast);
    await record.close();
  }
} finally {
  await server.stop();
}
