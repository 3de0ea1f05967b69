import { Prisma } from "@pacta/db";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { ServiceError } from "../service-error.ts";
import { addressHash } from "../subscription/address-hash.ts";

const DAY_MS = 86_400_000;
/** What its owner may take back: reports about the address, and a choice of their own; never what an admin decided. */
const OWNERS = ["hard_bounce", "soft_bounce", "complaint", "never_mail_me"] as const;

/** Why the account's address gets no mail, as its owner is told on signing in (SPEC G6). */
export type OwnSuppression = {
  readonly id: string;
  readonly reason: string;
  readonly since: Date;
  /** False for what only an admin can release, and for a second try within a day. */
  readonly canReconfirm: boolean;
};

/** The standing suppression of the account's own address, or null. */
export async function readOwnSuppression(ctx: ServiceContext): Promise<OwnSuppression | null> {
  requirePermission(ctx, "account.read");
  const hash = await ownHash(ctx);
  const found = await ctx.db.suppression.findFirst({ where: { addressHash: hash, releasedAt: null } });
  if (found === null) return null;
  const isOwners = OWNERS.some((reason) => reason === found.reason);
  const canReconfirm = isOwners && !(await hasReleasedToday(ctx, hash));
  return { id: found.id, reason: found.reason, since: found.createdAt, canReconfirm };
}

/** The owner says that the address works again: once a day, so that a dead one is not tried over and over. */
export async function reconfirmOwnAddress(ctx: ServiceContext): Promise<void> {
  const own = await readOwnSuppression(ctx);
  if (own === null) return;
  if (!own.canReconfirm) throw new ServiceError("too-many", "this address cannot be confirmed again now; ask an admin");
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.suppression.updateMany({
      where: { id: own.id, releasedAt: null },
      data: { releasedAt: ctx.now(), releaseReason: BY_OWNER, evidence: Prisma.DbNull },
    });
    if (count === 0) return;
    const change = { action: "suppression.release", entity: "suppression", entityId: own.id, reason: BY_OWNER };
    await recordAudit(tx, ctx, { ...change, before: { reason: own.reason } });
  });
}

const BY_OWNER = "its owner says that it works again";

async function hasReleasedToday(ctx: ServiceContext, hash: string): Promise<boolean> {
  const since = { gt: new Date(ctx.now().getTime() - DAY_MS) };
  return (
    (await ctx.db.suppression.count({ where: { addressHash: hash, releasedAt: since, releaseReason: BY_OWNER } })) > 0
  );
}

async function ownHash(ctx: ServiceContext): Promise<string> {
  const id = ctx.actor.kind === "user" ? ctx.actor.id : "";
  const user = await ctx.db.user.findUnique({ where: { id }, select: { email: true } });
  if (user === null) throw new ServiceError("unauthenticated", "this account no longer exists");
  return addressHash(ctx.config.secret, user.email);
}
