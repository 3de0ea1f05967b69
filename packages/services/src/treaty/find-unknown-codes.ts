import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

export type NamedCodes = {
  readonly participant: readonly string[];
  readonly treaty: readonly string[];
  readonly topic: readonly string[];
};

/** Which of the codes and slugs name nothing on record; a participant answers to its codes in other schemes too. */
export async function findUnknownCodes(ctx: ServiceContext, codes: NamedCodes): Promise<NamedCodes> {
  requirePermission(ctx, "treaty.read");
  const [participants, otherCodes, treaties, topics] = await Promise.all([
    ctx.db.participant.findMany({ where: { code: { in: [...codes.participant] } }, select: { code: true } }),
    ctx.db.participantCode.findMany({ where: { code: { in: [...codes.participant] } }, select: { code: true } }),
    ctx.db.treaty.findMany({ where: { slug: { in: [...codes.treaty] } }, select: { slug: true } }),
    ctx.db.topic.findMany({ where: { code: { in: [...codes.topic] } }, select: { code: true } }),
  ]);
  const known = new Set([...participants, ...otherCodes].map(({ code }) => code));
  const slugs = new Set(treaties.map(({ slug }) => slug));
  const names = new Set(topics.map(({ code }) => code));
  return {
    participant: codes.participant.filter((code) => !known.has(code)),
    treaty: codes.treaty.filter((slug) => !slugs.has(slug)),
    topic: codes.topic.filter((code) => !names.has(code)),
  };
}
