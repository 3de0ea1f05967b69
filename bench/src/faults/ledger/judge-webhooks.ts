import type { EndpointTrick } from "../receiver/endpoint-trick.ts";
import type { Endpoint } from "../run/make-endpoints.ts";
import type { Stage } from "../run/stage.ts";
import { shorten, type Verdict } from "./verdict.ts";
import { type Message, type MessageCounts, readMessages } from "./webhook-messages.ts";

/** In the end, of those that take no messages, or none any more; what is told later has no row for them. */
const DISABLED: { readonly [Name in EndpointTrick]?: { reason: string; states: readonly string[] } } = {
  redirect: { reason: "HTTP 307", states: ["dead", "skipped"] },
  gone: { reason: "HTTP 410", states: ["sent", "failed", "skipped"] },
};
/** What was claimed before an endpoint was disabled leaves within this time. */
const ON_THE_WAY_SECONDS = 3;
const NONE: MessageCounts = { requests: 0, accepted: 0 };

type Allowed = ReadonlyMap<string, MessageCounts>;

/** Compares what each endpoint should be told, what is recorded of it and what it was asked. */
export async function judgeWebhooks(stage: Stage, allowed: Allowed): Promise<Verdict> {
  const messages = await readMessages(stage);
  const expected = messages.filter(({ endpoint }) => disabledOf(endpoint) === undefined);
  return {
    recipients: messages.length,
    expected: expected.length,
    received: expected.filter(({ accepted }) => accepted > 0).length,
    repeated: messages.reduce((sum, { accepted }) => sum + Math.max(accepted - 1, 0), 0),
    bound: [...allowed.values()].reduce((sum, { accepted }) => sum + accepted, 0),
    complaints: shorten([
      ...messages.flatMap((message) => messageFaults(message, allowed.get(message.key) ?? NONE)),
      ...idFaults(messages),
      ...(await lateAttempts(stage)),
      ...(await endpointFaults(stage)),
      ...(await extraRows(stage, messages.filter(({ state }) => state !== null).length)),
    ]),
  };
}

function disabledOf({ trick }: Endpoint): { reason: string; states: readonly string[] } | undefined {
  return trick === null ? undefined : DISABLED[trick];
}

function messageFaults(message: Message, allowed: MessageCounts): string[] {
  const { key, endpoint, state, reason, requests, accepted, logged } = message;
  const disabled = disabledOf(endpoint);
  const states = disabled?.states ?? ["sent"];
  return [
    ...(state === null && disabled === undefined ? [`${key} has no row`] : []),
    ...(state === null || states.includes(state) ? [] : [`${key} is ${state} (${reason})`]),
    ...(state === "sent" && accepted === 0 ? [`${key} is recorded as sent, and was never taken`] : []),
    ...(state !== "sent" && accepted > allowed.accepted ? [`${key} was taken, and is ${state}`] : []),
    ...(accepted > 1 + allowed.accepted ? [`${key} was taken ${accepted} times, not on the way at any fault`] : []),
    ...(requests > logged + allowed.requests
      ? [`${key} was asked ${requests} times, and ${logged} are in the log`]
      : []),
  ];
}

/** One id for every attempt at a message, and no other message's. */
function idFaults(messages: readonly Message[]): string[] {
  const owners = new Map<string, string>();
  return messages.flatMap(({ key, webhookIds }) => {
    const [id = "", ...others] = webhookIds;
    const isOurs = id === "" || (owners.get(id) ?? key) === key;
    owners.set(id, key);
    return others.length === 0 && isOurs ? [] : [`${key} has another webhook-id`];
  });
}

const LATE = `
  SELECT e.url, count(*)::int AS count FROM webhook_attempts a JOIN webhook_endpoints e ON e.id = a.endpoint_id
  WHERE a.outbox_id IS NOT NULL AND a.at > e.disabled_at + $1 * interval '1 second' GROUP BY e.url`;

/** Whoever is disabled hears nothing more, save what was on the way. */
async function lateAttempts({ sql }: Stage): Promise<string[]> {
  const late = await sql.query<{ url: string; count: number }>(LATE, [ON_THE_WAY_SECONDS]);
  return late.map(({ url, count }) => `${url} was asked ${count} times after it was disabled`);
}

type EndpointRow = { id: string; state: string; reason: string | null; disabledMails: number };

const ENDPOINTS = `
  SELECT e.id, e.state, e.disabled_reason AS reason,
    (SELECT count(*) FROM account_mails m WHERE m.kind = 'webhook-disabled' AND m.state = 'sent'
      AND m.details->>'endpointId' = e.id::text)::int AS "disabledMails"
  FROM webhook_endpoints e`;

async function endpointFaults({ sql, sink, receiver, endpoints }: Stage): Promise<string[]> {
  const rows = new Map((await sql.query<EndpointRow>(ENDPOINTS)).map((row) => [row.id, row]));
  const mailed = new Set((await sink.report()).kept.map(({ to }) => to));
  const strays = (await receiver?.look())?.strays ?? 0;
  const unsent = await sql.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM account_mails WHERE state <> 'sent'",
  );
  return [
    ...(strays === 0 ? [] : [`${strays} redirects were followed`]),
    ...(unsent[0]?.count === 0 ? [] : [`${unsent[0]?.count} mails to owners are not sent`]),
    ...endpoints.flatMap((endpoint) => {
      const { endpointId, number, owner } = endpoint;
      const { state, reason, disabledMails } = rows.get(endpointId) ?? {
        state: "deleted",
        reason: null,
        disabledMails: 0,
      };
      const wanted = disabledOf(endpoint);
      if (wanted === undefined) return state === "active" ? [] : [`endpoint ${number} is ${state} (${reason})`];
      const isRight = state === "disabled" && reason === wanted.reason && disabledMails === 1 && mailed.has(owner);
      return isRight ? [] : [`endpoint ${number} is ${state} (${reason}), ${disabledMails} mails say so to its owner`];
    }),
  ];
}

async function extraRows({ sql }: Stage, expected: number): Promise<string[]> {
  const rows = await sql.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM deliveries WHERE channel = 'webhook'",
  );
  return rows[0]?.count === expected ? [] : [`${rows[0]?.count} rows for ${expected} messages`];
}
