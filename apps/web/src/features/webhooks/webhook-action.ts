import type { messages } from "../../messages/messages.ts";
import type { apiCaller } from "../../server/api-caller.ts";
import { isConflict, isFlood, refusedFields } from "../../server/api-failure.ts";
import { filterOfLink } from "./filter-of-link.ts";

type Api = Awaited<ReturnType<typeof apiCaller>>;
export type WebhookOutcome = keyof ReturnType<typeof messages>["webhooks"]["outcome"];

/** What a form of the webhook pages led to; `endpointId` null: back to the list. */
export type WebhookStep = {
  readonly outcome: WebhookOutcome;
  readonly endpointId: string | null;
  readonly secret: string | null;
};

type Field = (name: string) => string;

/** Does what a form asks for; an expected refusal becomes the sentence that the page says. */
export async function webhookAction(api: Api, field: Field): Promise<WebhookStep> {
  const endpointId = field("endpointId") || null;
  try {
    return await act(api, field);
  } catch (cause) {
    const outcome = refusalOf(cause);
    if (outcome === null) throw cause;
    return { outcome, endpointId, secret: null };
  }
}

async function act(api: Api, field: Field): Promise<WebhookStep> {
  const endpointId = field("endpointId");
  const step = (outcome: WebhookOutcome, secret: string | null = null) => ({ outcome, endpointId, secret });
  switch (field("action")) {
    case "create":
      return create(api, field);
    case "verify":
      return step((await api.webhook.verify({ endpointId })).isAccepted ? "verified" : "unverified");
    case "test":
      return step((await api.webhook.test({ endpointId })).isAccepted ? "accepted" : "refused");
    case "rotate":
      return step("rotated", (await api.webhook.rotate({ endpointId })).secret);
    case "disable":
      await api.webhook.disable({ endpointId });
      return step("disabled");
    case "enable":
      await api.webhook.enable({ endpointId });
      return step("enabled");
    case "delete":
      await api.webhook.delete({ endpointId });
      return { outcome: "deleted", endpointId: null, secret: null };
    case "replay":
      await api.webhook.replay({ endpointId, ...scopeOf(field) });
      return step("replayed");
    default:
      return { outcome: "conflict", endpointId: endpointId || null, secret: null };
  }
}

async function create(api: Api, field: Field): Promise<WebhookStep> {
  const filter = filterOfLink(field("follow"));
  if (filter === null) return { outcome: "filter", endpointId: null, secret: null };
  const { endpointId, secret } = await api.webhook.create({ url: field("url"), filter });
  return { outcome: "created", endpointId, secret };
}

type Scope = { readonly outboxId: string } | { readonly from: string; readonly to: string };

/** Local times of the form are UTC: `2026-11-29T10:00`. */
function scopeOf(field: Field): Scope {
  if (field("outboxId") !== "") return { outboxId: field("outboxId") };
  return { from: `${field("from")}:00Z`, to: `${field("to")}:00Z` };
}

function refusalOf(cause: unknown): WebhookOutcome | null {
  if (isConflict(cause)) return "conflict";
  if (isFlood(cause)) return "busy";
  const fields = refusedFields(cause);
  if (fields === null) return null;
  if (fields.some(({ field }) => field === "url")) return "url";
  return fields.some(({ field }) => field.startsWith("filter")) ? "filter" : "conflict";
}
