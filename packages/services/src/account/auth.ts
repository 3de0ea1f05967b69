import type { Database } from "@pacta/db";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import type { ServiceConfig } from "../context.ts";

export const SHORTEST_PASSWORD = 12;

/** Accounts and sessions; nobody signs up, an admin invites (first start makes the first admin). */
export function createAuth(db: Database, config: ServiceConfig) {
  return betterAuth({
    appName: "Pacta",
    baseURL: config.appUrl,
    secret: config.secret,
    database: prismaAdapter(db, { provider: "postgresql" }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: SHORTEST_PASSWORD },
    user: { additionalFields: { role: { type: "string", input: false, defaultValue: "viewer" } } },
    rateLimit: { enabled: true, window: 60, max: 100, customRules: { "/sign-in/email": { window: 60, max: 10 } } },
    advanced: { cookiePrefix: "pacta", useSecureCookies: config.appUrl.startsWith("https:") },
    telemetry: { enabled: false },
  });
}

export type Auth = ReturnType<typeof createAuth>;
