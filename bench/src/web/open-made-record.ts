import { type Database, openDatabase } from "@pacta/db";
import { silentBell } from "@pacta/jobs";
import type { ServiceContext } from "@pacta/services";
import { Client } from "pg";
import { print, wholeNumber } from "../print-table.ts";
import { fillMadeRecord } from "./made-record.ts";

const PARTICIPANTS = 250;
const CONNECTIONS = 4;

export type MadeRecord = {
  readonly treaties: number;
  readonly url: string;
  readonly client: Client;
  readonly ctx: ServiceContext;
  readonly close: () => Promise<void>;
};

/** Fills the database `name` of the server and opens it twice: bare, and as the services see it. */
export async function openMadeRecord(serverUrl: string, name: string, treaties: number): Promise<MadeRecord> {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  print(`${wholeNumber(treaties)} treaties, ${PARTICIPANTS} participants:`);
  await fillMadeRecord(client, { treaties, participants: PARTICIPANTS }, print);
  const db: Database = openDatabase(url.href, CONNECTIONS);
  return {
    treaties,
    url: url.href,
    client,
    ctx: {
      db,
      bell: silentBell,
      config: { appUrl: "http://pacta.test", secret: "bench".repeat(8) },
      actor: { kind: "public" },
      now: () => new Date(),
    },
    close: async () => {
      await db.$disconnect();
      await client.end();
    },
  };
}
