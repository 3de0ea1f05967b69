import { Prisma } from "../generated/client.ts";

/** What a row `notice` needs of an outbox entry `o` and its version `v`, if it has one. */
export const noticeFacts = Prisma.sql`o.kind, o.treaty_id, o.effect_of, o.effect_kind, o.effect_on,
        v.state AS version_state, v.superseded_at, v.event_id`;

/**
 * Why a notice must not be told any more by any channel, as branches of a CASE; of a row `notice` with `noticeFacts`. An
 * effect that no act brings about has a treaty instead of a version; it is off when the lists of a day before it lack it.
 */
export const noticeSkipCases = Prisma.sql`
    WHEN notice.treaty_id IS NOT NULL AND EXISTS (
      SELECT FROM treaty_states s WHERE s.treaty_id = notice.treaty_id AND s.as_of < notice.effect_on
    ) AND NOT EXISTS (
      SELECT FROM upcoming_effects u
      WHERE u.treaty_id = notice.treaty_id AND u.kind = notice.effect_kind AND u.takes_effect_on = notice.effect_on
        AND u.participant_id IS NOT DISTINCT FROM notice.effect_of
    ) THEN 'what it announces was called off'
    WHEN notice.treaty_id IS NULL AND notice.kind <> 'cancellation' AND notice.version_state IS DISTINCT FROM 'published'
      THEN 'the event is no longer published'
    WHEN notice.kind <> 'cancellation' AND notice.superseded_at IS NOT NULL
      THEN 'the event was superseded by a later version'
    WHEN notice.kind IN ('reminder', 'effect') AND EXISTS (
      SELECT FROM event_versions revoking
      WHERE revoking.revokes_id = notice.event_id AND revoking.state = 'published' AND revoking.superseded_at IS NULL
    ) THEN 'what it announces was called off'`;

/**
 * Why a mail must not be sent any more (SPEC F7), or null; of rows `notice` (with `noticeFacts`), `r` (the recipient) and
 * `followed` (sentences). What takes an event back outlives it.
 */
export const skipReasonOf = Prisma.sql`CASE
    ${noticeSkipCases}
    WHEN r.state IS DISTINCT FROM 'confirmed' THEN 'the recipient is not confirmed'
    WHEN EXISTS (SELECT FROM suppressions x WHERE x.address_hash = r.address_hash AND x.released_at IS NULL)
      THEN 'the address is suppressed'
    WHEN cardinality(followed.sentences) = 0 THEN 'the subscription has ended or is paused'
  END`;
