import { Prisma } from "../generated/client.ts";

/** Why a notice must not be told any more by any channel, as branches of a CASE; of a row `notice` as below. */
export const noticeSkipCases = Prisma.sql`
    WHEN notice.kind <> 'cancellation' AND notice.version_state IS DISTINCT FROM 'published'
      THEN 'the event is no longer published'
    WHEN notice.kind <> 'cancellation' AND notice.superseded_at IS NOT NULL
      THEN 'the event was superseded by a later version'
    WHEN notice.kind IN ('reminder', 'effect') AND EXISTS (
      SELECT FROM event_versions revoking
      WHERE revoking.revokes_id = notice.event_id AND revoking.state = 'published' AND revoking.superseded_at IS NULL
    ) THEN 'what it announces was called off'`;

/**
 * Why a mail must not be sent any more (SPEC F7), or null; of rows `notice` (kind, version_state, superseded_at,
 * event_id), `r` (the recipient) and `followed` (sentences). What takes an event back outlives it.
 */
export const skipReasonOf = Prisma.sql`CASE
    ${noticeSkipCases}
    WHEN r.state IS DISTINCT FROM 'confirmed' THEN 'the recipient is not confirmed'
    WHEN EXISTS (SELECT FROM suppressions x WHERE x.address_hash = r.address_hash AND x.released_at IS NULL)
      THEN 'the address is suppressed'
    WHEN cardinality(followed.sentences) = 0 THEN 'the subscription has ended or is paused'
  END`;
