import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { requireAccountId } from "../recipient/account-id.ts";
import { unknownField } from "../service-error.ts";
import type { EndpointInput } from "./own-endpoint.ts";

const MOST = 100;

export type EndpointView = {
  readonly id: string;
  readonly url: string;
  /** What it is told of, in English. */
  readonly sentence: string;
  readonly state: "unverified" | "active" | "disabled";
  readonly createdAt: Date;
  readonly failingSince: Date | null;
  readonly disabledReason: string | null;
  /** Until when the secret before the present one signs too. */
  readonly previousSecretUntil: Date | null;
};

const VIEW = {
  id: true,
  url: true,
  state: true,
  createdAt: true,
  failingSince: true,
  disabledReason: true,
  previousSecretUntil: true,
  filter: { select: { sentence: true } },
} as const;

/** The endpoints of the signed-in account, the newest first. */
export async function listEndpoints(ctx: ServiceContext): Promise<EndpointView[]> {
  requirePermission(ctx, "webhook.manage");
  const rows = await ctx.db.webhookEndpoint.findMany({
    where: { recipient: { userId: requireAccountId(ctx) } },
    select: VIEW,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST,
  });
  return rows.map(({ filter, ...row }) => ({ ...row, sentence: filter.sentence }));
}

/** One endpoint of the signed-in account. */
export async function readEndpoint(ctx: ServiceContext, { endpointId }: EndpointInput): Promise<EndpointView> {
  requirePermission(ctx, "webhook.manage");
  const row = await ctx.db.webhookEndpoint.findFirst({
    where: { id: endpointId, recipient: { userId: requireAccountId(ctx) } },
    select: VIEW,
  });
  if (row === null) throw unknownField("endpointId", `webhook endpoint ${endpointId} not found`);
  const { filter, ...view } = row;
  return { ...view, sentence: filter.sentence };
}
