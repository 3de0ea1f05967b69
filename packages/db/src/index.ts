export { type Database, openDatabase, type Transaction } from "./client.ts";
export { Prisma } from "./generated/client.ts";
export type { Role } from "./generated/enums.ts";
export { dateColumn, isoDateOf, plainDateOf } from "./plain-date.ts";
export { type ClaimedAccountMail, claimAccountMail } from "./sql/account-mail-claim.ts";
export { recordAccountMail } from "./sql/account-mail-record.ts";
export { unfinishedAccountMailIds } from "./sql/account-mail-unfinished.ts";
export { buryAccountMails, buryDeliveries, buryDigests } from "./sql/bury.ts";
export { type ComparedTreaty, type CompareShare, compareTreaties, countCompared } from "./sql/compare-participants.ts";
export { readSourceAges, type SourceAge } from "./sql/data-freshness.ts";
export { claimDeliveries, claimSuspect } from "./sql/delivery-claim.ts";
export { insertDeliveryChunk } from "./sql/delivery-insert.ts";
export { insertToldDeliveries } from "./sql/delivery-insert-told.ts";
export { insertWebhookDeliveries } from "./sql/delivery-insert-webhooks.ts";
export { type ClaimedDelivery, recheckDeliveries } from "./sql/delivery-recheck.ts";
export { type DeliveryOutcome, recordDeliveries } from "./sql/delivery-record.ts";
export { renewDeliveryLease } from "./sql/delivery-renew-lease.ts";
export { unfinishedNotices } from "./sql/delivery-unfinished.ts";
export { findDepositaries } from "./sql/depositaries.ts";
export { claimDigests, claimSuspectDigest, renewDigestLease } from "./sql/digest-claim.ts";
export { closeWindows, type PlannedWindow } from "./sql/digest-gather.ts";
export { gatherGrouped, lockGrouping } from "./sql/digest-group.ts";
export {
  type ClaimedDigest,
  type ClaimedDigestItem,
  readClaimedDigests,
  recheckDigestItems,
} from "./sql/digest-recheck.ts";
export { type DigestItemOutcome, type DigestOutcome, recordDigests } from "./sql/digest-record.ts";
export { addDigestSchedules, type DueSchedule, lockDueSchedules } from "./sql/digest-schedule.ts";
export { countUnfinishedDigests, hasDigestsToPlan } from "./sql/digest-unfinished.ts";
export { type EventRow, findEventRows } from "./sql/event-rows.ts";
export {
  countStream,
  countStreamByAge,
  retractedIds,
  type StreamExclusion,
  type StreamFilter,
  type StreamPage,
  streamIds,
} from "./sql/event-stream.ts";
export { filtersWithoutAnchors, storeFilter } from "./sql/filter-store.ts";
export { type FoundOffer, findFollowOffers } from "./sql/follow-offers.ts";
export { followedEffectIds, followedRetractedIds, followedVersionIds } from "./sql/followed-events.ts";
export { countUnreadNotices, type InboxFolder, type InboxRow, listInboxRows } from "./sql/inbox-list.ts";
export { dueLinks } from "./sql/link-due.ts";
export { type LinkFinding, markLink } from "./sql/link-mark.ts";
export { findLogMark } from "./sql/log-mark.ts";
export { ALL_DOMAINS, forgiveDomains, isBulkStopped, type SlowDomain, strikeDomains } from "./sql/mail-domain.ts";
export { addToTally, type MailTally, readTally } from "./sql/mail-tally.ts";
export { type NoticeFilterFacts, readNoticeFacts } from "./sql/notice-facts.ts";
export { finishNotice, type LockedNotice, lockNotice } from "./sql/notice-lock.ts";
export { addMatches, candidateFilters, finishMatching, inheritMatches } from "./sql/notice-match.ts";
export { recentNoticeIds } from "./sql/notice-recent.ts";
export { scheduleEffectNotices } from "./sql/notice-schedule.ts";
export { MOST_COUNTED, type QueueState, readQueueState, replayDead } from "./sql/operations.ts";
export { unfinishedOutboxIds } from "./sql/outbox-unfinished.ts";
export { countParticipantTreaties, findParticipantTreaties } from "./sql/participant-treaties.ts";
export { findPartySteps, type PartyStep } from "./sql/party-steps.ts";
export { carryProjections } from "./sql/projection-carry.ts";
export { dueTreatySlugs } from "./sql/projection-due.ts";
export {
  findRecordedVersions,
  findVersion,
  type RecordedVersion,
  type StoredVersion,
} from "./sql/recorded-versions.ts";
export { forgetTurns, takeTurn } from "./sql/request-count.ts";
export { findStandings, type Standing, type StandingMoment } from "./sql/standing.ts";
export { type DifferenceScope, findStatusDifferences, type StatusDifference } from "./sql/status-differences.ts";
export { countMissed, writeMissedDeliveries } from "./sql/subscription-missed.ts";
export { eraseUnconfirmed, resumeDue } from "./sql/subscription-sweep.ts";
export { insertSuppressions, type NewSuppression } from "./sql/suppression-insert.ts";
export { countDeliveries, type DeliveryCount } from "./sql/trace-counts.ts";
export { type DocumentTexts, writeDocumentStatus, writeTreatyDocument } from "./sql/treaty-document.ts";
export {
  countTreaties,
  countTreatiesBy,
  findTreaties,
  similarTitles,
  type TreatyFacet,
  type TreatySearch,
  type TreatySort,
  withoutAccents,
} from "./sql/treaty-search.ts";
export { type ClaimedWebhook, claimWebhooks } from "./sql/webhook-claim.ts";
export { forgetWebhookAttempts } from "./sql/webhook-forget-attempts.ts";
export { recordWebhook, type WebhookOutcome } from "./sql/webhook-record.ts";
export { postponeWebhooks, type ReplayScope, replayWebhooks } from "./sql/webhook-replay.ts";
export { endpointIdsOfNotice, unfinishedEndpointIds } from "./sql/webhook-unfinished.ts";
