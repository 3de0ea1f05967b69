import type { Transaction } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";

export type EndpointMail = {
  readonly endpointId: string;
  readonly stage: "failing" | "stillFailing" | "disabled";
  readonly attempts: number;
  /** "HTTP 503", "no answer within 15 seconds". */
  readonly answer: string;
  readonly nextAttemptAt: Date | null;
};

/**
 * Queues the mail to the owner of an endpoint; each stage once in a row of failures, however many deliveries fail. The
 * caller's transaction has locked the endpoint. Gives the mail, or null.
 */
export async function queueEndpointMail(
  tx: Transaction,
  ctx: ServiceContext,
  mail: EndpointMail,
): Promise<string | null> {
  const { endpointId, stage } = mail;
  const endpoint = await tx.webhookEndpoint.findUniqueOrThrow({
    where: { id: endpointId },
    select: { recipientId: true, url: true, failingSince: true },
  });
  const { recipientId, url: endpointUrl } = endpoint;
  const failingSince = endpoint.failingSince ?? ctx.now();
  const kind = stage === "disabled" ? "webhook-disabled" : "webhook-failing";
  const known = await tx.accountMail.findMany({
    where: {
      recipientId,
      kind,
      createdAt: { gte: failingSince },
      details: { path: ["endpointId"], equals: endpointId },
    },
    select: { details: true },
    take: 10,
  });
  if (known.some(({ details }) => stageOf(details) === stage)) return null;
  const id = uuidv7();
  const details = {
    ...mail,
    endpointUrl,
    failingSince: failingSince.toISOString(),
    nextAttemptAt: mail.nextAttemptAt?.toISOString() ?? null,
  };
  await tx.accountMail.create({ data: { id, recipientId, kind, details, state: "queued", createdAt: ctx.now() } });
  return id;
}

function stageOf(details: unknown): unknown {
  return typeof details === "object" && details !== null && "stage" in details ? details.stage : null;
}
