import { openDatabase } from "@pacta/db";
import { silentBell } from "@pacta/jobs";
import { createAuth, createFirstAdmin, type ServiceContext } from "@pacta/services";
import { readSeedEnv } from "../env.ts";
import { loadSeed } from "./load-seed.ts";

const env = readSeedEnv();
const db = openDatabase(env.DATABASE_URL);
const config = { appUrl: env.APP_URL, secret: env.AUTH_SECRET };
const ctx: ServiceContext = { db, config, bell: silentBell, actor: { kind: "system" }, now: () => new Date() };

const treaties = env.SEED_FACTS === "true" ? await loadSeed(ctx, (line) => process.stderr.write(`${line}\n`)) : 0;
const admin = await createFirstAdmin(db, createAuth(db, config), env.ADMIN_EMAIL);
process.stdout.write(`${JSON.stringify({ treaties, admin })}\n`);
await db.$disconnect();
