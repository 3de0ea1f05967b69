import type { Endpoint } from "../run/make-endpoints.ts";
import type { Stage } from "../run/stage.ts";
import { groupBy } from "./group-by.ts";

export type MessageCounts = {
  /** Requests about it that arrived. */
  readonly requests: number;
  /** Those of them that were answered 200. */
  readonly accepted: number;
};

/** One notice to one endpoint, as the receiver and the database know it. */
export type Message = MessageCounts & {
  readonly key: string;
  readonly endpoint: Endpoint;
  readonly webhookIds: readonly string[];
  /** Attempts in the log of its endpoint. */
  readonly logged: number;
  readonly state: string | null;
  readonly reason: string | null;
};

type Row = { endpointId: string; outboxId: string; state: string; reason: string | null; logged: number };

const ROWS = `
  SELECT d.target_id AS "endpointId", d.outbox_id AS "outboxId", d.state, d.reason,
    (SELECT count(*) FROM webhook_attempts a WHERE a.endpoint_id = d.target_id AND a.outbox_id = d.outbox_id)::int AS logged
  FROM deliveries d WHERE d.channel = 'webhook'`;

/** Every message there should be. */
export async function readMessages({ sql, receiver, endpoints, notices }: Stage): Promise<Message[]> {
  const kept = (await receiver?.report())?.kept ?? [];
  const rows = new Map<string, Row>();
  for (const row of await sql.query<Row>(ROWS)) rows.set(`${row.endpointId} ${row.outboxId}`, row);
  const requests = groupBy(kept, ({ endpoint, eventId }) => `${endpoint} ${eventId}`);
  return endpoints.flatMap((endpoint) =>
    notices.map(({ outboxId, eventId }) => {
      const own = requests.get(`${endpoint.number} ${eventId}`) ?? [];
      const row = rows.get(`${endpoint.endpointId} ${outboxId}`);
      return {
        key: `endpoint ${endpoint.number}, event ${eventId}`,
        endpoint,
        requests: own.length,
        accepted: own.filter(({ status }) => status === 200).length,
        webhookIds: [...new Set(own.map(({ webhookId }) => webhookId))],
        logged: row?.logged ?? 0,
        state: row?.state ?? null,
        reason: row?.reason ?? null,
      };
    }),
  );
}
