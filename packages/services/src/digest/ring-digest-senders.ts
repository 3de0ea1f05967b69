import { sendDigests } from "@pacta/jobs";
import type { ServiceContext } from "../context.ts";

const MOST_LANES = 4;
const WORTH_A_LANE = 100;

/** Rings for the sending of digests: one job for a few, several side by side for many. */
export async function ringDigestSenders(ctx: Pick<ServiceContext, "bell">, due: number): Promise<void> {
  const lanes = Math.min(MOST_LANES, Math.ceil(due / WORTH_A_LANE));
  await Promise.all(Array.from({ length: lanes }, async (_, lane) => ctx.bell.ring(sendDigests, { lane })));
}
