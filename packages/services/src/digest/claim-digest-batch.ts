import {
  type ClaimedDigest,
  type ClaimedDigestItem,
  claimDigests,
  claimSuspectDigest,
  type DigestItemOutcome,
  type DigestOutcome,
  isBulkStopped,
  readClaimedDigests,
  recheckDigestItems,
  recordDigests,
} from "@pacta/db";
import { localDayAt } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { MAX_ATTEMPTS } from "../delivery/attempt-policy.ts";
import { leaseMsOf } from "../delivery/lease-time.ts";
import { requirePermission } from "../permission.ts";
import { knownZone } from "./known-zone.ts";

const MOST_SPREAD_MS = 30_000;
const NOTHING_LEFT = "nothing of it is left to tell";

export type DigestItemToTell = Omit<ClaimedDigestItem, "digestId" | "skipReason">;

export type DigestToSend = Omit<ClaimedDigest, "waitsUntil" | "windowEnd" | "zone"> & {
  /** The reader's local ISO day on which it was due. */
  readonly day: string;
  readonly items: readonly DigestItemToTell[];
  /** What it had gathered and may no longer tell. */
  readonly skipped: readonly DigestItemOutcome[];
};

export type ClaimDigestsInput = { readonly owner: string; readonly limit: number };

/** `claimed` counts those not sent too: zero means that nothing is due. */
export type DigestBatch = { readonly claimed: number; readonly toSend: readonly DigestToSend[] };

/** Leases due digests and looks at each thing in them again (SPEC F7); what must wait or has nothing left is recorded. */
export async function claimDigestBatch(ctx: ServiceContext, input: ClaimDigestsInput): Promise<DigestBatch> {
  requirePermission(ctx, "delivery.run");
  if (await isBulkStopped(ctx.db)) return { claimed: 0, toSend: [] };
  const { owner, limit } = input;
  const claim = { owner, limit, leaseMs: leaseMsOf(ctx), maxAttempts: MAX_ATTEMPTS };
  if ((await claimDigests(ctx.db, claim)) === 0) await claimSuspectDigest(ctx.db, claim);
  const claimed = await readClaimedDigests(ctx.db, owner);
  if (claimed.length === 0) return { claimed: 0, toSend: [] };
  const itemsOf = byDigest(await recheckDigestItems(ctx.db, owner));
  const toSend: DigestToSend[] = [];
  const outcomes: DigestOutcome[] = [];
  for (const digest of claimed) {
    const checked = digestToSend(digest, itemsOf.get(digest.digestId) ?? []);
    const withheld = digest.waitsUntil === null ? emptied(checked) : waiting(digest.digestId, digest.waitsUntil, ctx);
    if (withheld === null) toSend.push(checked);
    else outcomes.push(withheld);
  }
  if (outcomes.length > 0) await recordDigests(ctx.db, { owner, outcomes });
  return { claimed: claimed.length, toSend };
}

function byDigest(items: readonly ClaimedDigestItem[]): ReadonlyMap<string, readonly ClaimedDigestItem[]> {
  const found = new Map<string, ClaimedDigestItem[]>();
  for (const item of items) {
    const own = found.get(item.digestId);
    if (own === undefined) found.set(item.digestId, [item]);
    else own.push(item);
  }
  return found;
}

function digestToSend(digest: ClaimedDigest, items: readonly ClaimedDigestItem[]): DigestToSend {
  const { waitsUntil: _waits, windowEnd, zone, ...kept } = digest;
  return {
    ...kept,
    day: localDayAt(knownZone(zone), windowEnd),
    items: items
      .filter(({ skipReason }) => skipReason === null)
      .map(({ digestId: _digest, skipReason: _none, ...item }) => item),
    skipped: items
      .filter(({ skipReason }) => skipReason !== null)
      .map(({ outboxId, skipReason }) => ({ outboxId, state: "skipped", reason: skipReason })),
  };
}

function emptied({ digestId, items, skipped }: DigestToSend): DigestOutcome | null {
  if (items.length > 0) return null;
  const [reason, ...others] = new Set(skipped.map((item) => item.reason));
  const common = others.length === 0 && reason ? reason : NOTHING_LEFT;
  return { digestId, state: "skipped", reason: common, delayMs: 0, isUncounted: false, items: skipped };
}

function waiting(digestId: string, waitsUntil: Date, ctx: ServiceContext): DigestOutcome {
  const delayMs = Math.max(waitsUntil.getTime() - ctx.now().getTime(), 1_000) + Math.random() * MOST_SPREAD_MS;
  return { digestId, state: "queued", reason: "its domain asked us to wait", delayMs, isUncounted: true, items: [] };
}
