import type { ServiceContext } from "../context.ts";
import { invalidToken } from "../service-error.ts";
import { unsubscribe } from "../subscription/unsubscribe.ts";
import { digestUnsubscribeToken } from "../token/digest-unsubscribe-token.ts";
import { readDigestUnsubscribeAddress, readUnsubscribeAddress } from "../token/mail-address.ts";
import { unsubscribeToken } from "../token/unsubscribe-token.ts";

const PAGE = 1_000;

/** A mail to the address in `List-Unsubscribe`: does what one click does (SPEC G1); foreign addresses are `not-found`. */
export async function unsubscribeByMail(
  ctx: ServiceContext,
  { localPart }: { readonly localPart: string },
): Promise<{ readonly ended: number }> {
  const { secret } = ctx.config;
  const rhythm = readDigestUnsubscribeAddress(secret, localPart);
  if (rhythm !== null) return unsubscribe(ctx, { token: digestUnsubscribeToken(secret, rhythm), scope: "these" });
  const scope = await noticeOf(ctx, localPart);
  if (scope === null) throw invalidToken();
  return unsubscribe(ctx, { token: unsubscribeToken(secret, scope), scope: "these" });
}

async function noticeOf(
  ctx: ServiceContext,
  localPart: string,
): Promise<{ readonly recipientId: string; readonly outboxId: string } | null> {
  const read = readUnsubscribeAddress(ctx.config.secret, localPart);
  if (read === null) return null;
  const { recipientId, isAbout } = read;
  // The newest first: people leave by the mail they have just got.
  for (let skip = 0; ; skip += PAGE) {
    const page = await ctx.db.delivery.findMany({
      where: { targetId: recipientId, channel: "email" },
      select: { outboxId: true },
      orderBy: [{ createdAt: "desc" }, { outboxId: "desc" }],
      skip,
      take: PAGE,
    });
    const found = page.find(({ outboxId }) => isAbout(outboxId));
    if (found !== undefined) return { recipientId, outboxId: found.outboxId };
    if (page.length < PAGE) return null;
  }
}
