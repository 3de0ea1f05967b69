import { isoDateOf } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

/** How a treaty on record is recognised in another source. */
export type HeldTreaty = {
  readonly slug: string;
  readonly form: "bilateral" | "multilateral";
  /** Signed or opened for signature, else adopted. */
  readonly concludedOn: string | null;
  readonly titles: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly normalised: string }[];
};

/** Every treaty on record with its titles and numbers, for one who brings in many. */
export async function listHeldTreaties(ctx: ServiceContext): Promise<HeldTreaty[]> {
  requirePermission(ctx, "treaty.create");
  const rows = await ctx.db.treaty.findMany({
    select: {
      slug: true,
      form: true,
      signedOn: true,
      shortTitle: true,
      titles: { select: { title: true } },
      identifiers: { select: { scheme: true, normalised: true } },
      events: {
        select: { versions: { select: { actDate: true }, where: { kind: "adoption", supersededAt: null }, take: 1 } },
        where: { versions: { some: { kind: "adoption", supersededAt: null } } },
        take: 1,
      },
    },
  });
  return rows.map(({ signedOn, shortTitle, titles, events, ...row }) => ({
    ...row,
    concludedOn: isoDateOf(signedOn ?? events[0]?.versions[0]?.actDate ?? null),
    titles: [shortTitle, ...titles.map(({ title }) => title)],
  }));
}

/** An act on record, as another source may tell it too. */
export type HeldAct = {
  readonly kind: string;
  readonly participant: string | null;
  readonly actDate: string | null;
  readonly receivedDate: string | null;
  readonly effectiveDate: string | null;
};

/** The acts of one treaty that a source has nothing to add to: the last published version of each, and those taken back. */
export async function listHeldActs(ctx: ServiceContext, slug: string): Promise<HeldAct[]> {
  requirePermission(ctx, "treaty.create");
  const rows = await ctx.db.eventVersion.findMany({
    where: {
      event: { treaty: { slug } },
      OR: [{ state: "published", supersededAt: null }, { state: "retracted" }],
    },
    select: {
      kind: true,
      actDate: true,
      receivedDate: true,
      effectiveDate: true,
      participant: { select: { code: true } },
    },
  });
  return rows.map(({ kind, actDate, receivedDate, effectiveDate, participant }) => ({
    kind,
    participant: participant?.code ?? null,
    actDate: isoDateOf(actDate),
    receivedDate: isoDateOf(receivedDate),
    effectiveDate: isoDateOf(effectiveDate),
  }));
}
