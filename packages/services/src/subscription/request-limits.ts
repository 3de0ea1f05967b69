import { createHmac } from "node:crypto";
import { type Transaction, takeTurn } from "@pacta/db";
import type { ServiceContext } from "../context.ts";

const HOUR_MS = 60 * 60 * 1_000;
const MOST_CONFIRMATIONS_OF_ONE = 40;
const MOST_CONFIRMATIONS_OF_ALL = 2_000;
const MOST_OF_ONE_TOKEN = 60;

/** SPEC G4: whether one more confirmation may be asked for from this place, and by anybody, in the present hour. */
export async function mayAskForConfirmation(tx: Transaction, ctx: ServiceContext): Promise<boolean> {
  const { clientAddress } = ctx;
  const windowStart = hourOf(ctx.now());
  const ofOne =
    clientAddress === undefined ||
    (await takeTurn(tx, {
      key: `confirmation ${keyed(ctx, clientAddress)}`,
      windowStart,
      most: MOST_CONFIRMATIONS_OF_ONE,
    }));
  return ofOne && (await takeTurn(tx, { key: "confirmation", windowStart, most: MOST_CONFIRMATIONS_OF_ALL }));
}

/** SPEC G2: requests on one link are limited by the link, never by the place: providers post for many people from one. */
export async function mayUseToken(ctx: ServiceContext, token: string): Promise<boolean> {
  const turn = { key: `token ${keyed(ctx, token)}`, windowStart: hourOf(ctx.now()), most: MOST_OF_ONE_TOKEN };
  return takeTurn(ctx.db, turn);
}

/** The beginning of the clock hour: the window in which requests are counted together. */
export function hourOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
}

function keyed({ config }: ServiceContext, text: string): string {
  return createHmac("sha256", config.secret).update(`limit\n${text}`).digest("base64url");
}
