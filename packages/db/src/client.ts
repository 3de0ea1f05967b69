import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client.ts";

export type Database = PrismaClient;
/** What a verb sees inside `$transaction`. */
export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];

/** One pool of at most `connections` to the database at `url`. */
export function openDatabase(url: string, connections = 10): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections }) });
}
