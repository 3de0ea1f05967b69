import { waitUntil } from "@pacta/scripts/signals";
import { RETRY_AFTER_SECONDS } from "../receiver/endpoint-trick.ts";
import type { Fault } from "../run/fault.ts";
import type { Stage } from "../run/stage.ts";
import { untilKept } from "../run/stage-moments.ts";

function says(name: string, what: string, part: Pick<Fault, "webhooks" | "inject">): Fault {
  return { name, what: `webhooks beside the mails: ${what}`, queue: "either", workers: 1, leaseSeconds: 6, ...part };
}

const PATIENCE_MS = 60_000;

const untilMailed = async (stage: Stage): Promise<void> => {
  await untilKept(stage, stage.addresses.length);
};

const LONGEST_GAP_SECONDS = 10;
const GAP = `
  SELECT extract(epoch FROM max(sent_at - before))::float8 AS seconds
  FROM (
    SELECT sent_at, lag(sent_at, 1, $2::timestamptz) OVER (ORDER BY sent_at) AS before
    FROM deliveries WHERE outbox_id = $1 AND channel = 'email' AND state = 'sent'
  ) sent`;

/** The mails go on as if nothing was: an endpoint hangs for longer than the longest pause between them. */
async function expectMailsUnhindered(stage: Stage): Promise<void> {
  const { sql, outboxId, services, complaints } = stage;
  await untilMailed(stage);
  const hung = (await stage.receiver?.report())?.kept.filter(({ status }) => status === null) ?? [];
  if (hung.length === 0) complaints.push("no endpoint hung");
  const { fannedOutAt } = await services.db.outbox.findUniqueOrThrow({ where: { id: outboxId } });
  const seconds = (await sql.query<{ seconds: number }>(GAP, [outboxId, fannedOutAt]))[0]?.seconds ?? 0;
  if (seconds > LONGEST_GAP_SECONDS) complaints.push(`no mail left for ${seconds} s while an endpoint hung`);
}

const ASKED_TO_WAIT = `
  SELECT count(*)::int AS count, count(*) FILTER (
    WHERE d.next_attempt_at < (SELECT max(at) FROM webhook_attempts a
      WHERE a.endpoint_id = d.target_id AND a.outbox_id = d.outbox_id) + $1 * interval '1 second'
  )::int AS early
  FROM deliveries d WHERE d.channel = 'webhook' AND d.state = 'queued' AND d.reason = 'HTTP 503'`;

async function expectPatience({ sql, complaints }: Stage): Promise<void> {
  let early = 0;
  const hasAsked = await waitUntil(async () => {
    const [asked] = await sql.query<{ count: number; early: number }>(ASKED_TO_WAIT, [RETRY_AFTER_SECONDS]);
    early = asked?.early ?? 0;
    return (asked?.count ?? 0) > 0;
  }, PATIENCE_MS);
  if (!hasAsked) complaints.push("no endpoint asked to wait");
  if (early > 0) complaints.push(`${early} messages do not wait as asked`);
}

export const endpointFaults: readonly Fault[] = [
  says("webhook-hang", "4 % of the endpoints do not answer two requests, others go on", {
    webhooks: { hang: 0.04 },
    inject: expectMailsUnhindered,
  }),
  says("webhook-redirect", "5 % answer 307, are not followed and disabled in the end", {
    webhooks: { redirect: 0.05 },
    inject: untilMailed,
  }),
  says("webhook-410", "10 % answer 410 after two messages and are disabled", {
    webhooks: { gone: 0.1 },
    inject: untilMailed,
  }),
  says("webhook-500", "10 % answer 500 to two attempts at each message", {
    webhooks: { fail: 0.1 },
    inject: untilMailed,
  }),
  says("webhook-503", "10 % answer 503 with Retry-After to one attempt at each", {
    webhooks: { busy: 0.1 },
    inject: expectPatience,
  }),
];
