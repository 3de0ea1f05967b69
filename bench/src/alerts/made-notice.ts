import type { Client } from "pg";
import { uuidv7 } from "uuidv7";

export type MadeEvent = {
  readonly eventVersionId: string;
  readonly treaty: string;
  readonly participant: string;
  readonly kind: string;
};

/** An event of the made record by a participant of a treaty of many; `skip` picks another. */
export async function pickEvent(client: Client, skip = 0): Promise<MadeEvent> {
  const { rows } = await client.query<MadeEvent>(
    `SELECT v.id AS "eventVersionId", t.slug AS treaty, p.code AS participant, v.kind
     FROM event_versions v JOIN treaties t ON t.id = v.treaty_id JOIN participants p ON p.id = v.participant_id
     WHERE v.state = 'published' AND v.superseded_at IS NULL AND t.form = 'multilateral'
     ORDER BY v.id OFFSET $1 LIMIT 1`,
    [skip],
  );
  const [event] = rows;
  if (event === undefined) throw new Error("the made record has no event to tell of");
  return event;
}

/** A notice of an event as the publication writes it; `key` tells several of one event apart. */
export async function addMadeNotice(client: Client, eventVersionId: string, key: string): Promise<string> {
  const id = uuidv7();
  await client.query(
    `INSERT INTO outbox (id, event_version_id, kind, notice_key, audience, changes, created_at)
     VALUES ($1, $2, 'event', $3, 'followers', '[]', now())`,
    [id, eventVersionId, key],
  );
  return id;
}
