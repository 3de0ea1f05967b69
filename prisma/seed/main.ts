import { openDatabase } from "@pacta/db";
import { silentBell } from "@pacta/jobs";
import { createFirstAdmin, type ServiceContext } from "@pacta/services";
import { readSeedEnv } from "../env.ts";
import { loadSeed } from "./load-seed.ts";

const env = readSeedEnv();
const db = openDatabase(env.DATABASE_URL);
const config = { appUrl: env.APP_URL, secret: env.AUTH_SECRET };
// One record time for the whole seed: none of it is newer knowledge than the rest.
const startedAt = new Date();
const ctx: ServiceContext = { db, config, bell: silentBell, actor: { kind: "system" }, now: () => startedAt };

if (env.SEED_FACTS === "true") await loadSeed(ctx, (line) => process.stderr.write(`${line}\n`));
const admin = await createFirstAdmin(db, env.ADMIN_EMAIL);
if (admin !== null) process.stdout.write(`${JSON.stringify({ admin })}\n`);
await db.$disconnect();
