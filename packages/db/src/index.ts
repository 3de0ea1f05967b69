export { type Database, openDatabase, type Transaction } from "./client.ts";
export { Prisma } from "./generated/client.ts";
export type { Role } from "./generated/enums.ts";
export { dateColumn, isoDateOf, plainDateOf } from "./plain-date.ts";
export { type ComparedTreaty, type CompareShare, compareTreaties, countCompared } from "./sql/compare-participants.ts";
export { buryDeliveries } from "./sql/delivery-bury.ts";
export { burySubscriptionMails } from "./sql/delivery-bury-subscription-mails.ts";
export { candidateFilters } from "./sql/delivery-candidate-filters.ts";
export { claimDeliveries } from "./sql/delivery-claim.ts";
export { type ClaimedSubscriptionMail, claimSubscriptionMail } from "./sql/delivery-claim-subscription-mail.ts";
export { insertDeliveries } from "./sql/delivery-insert.ts";
export { type ClaimedDelivery, recheckDeliveries } from "./sql/delivery-recheck.ts";
export { type DeliveryOutcome, recordDeliveries } from "./sql/delivery-record.ts";
export { recordSubscriptionMail } from "./sql/delivery-record-subscription-mail.ts";
export { renewDeliveryLease } from "./sql/delivery-renew-lease.ts";
export { unfinishedEventVersionIds } from "./sql/delivery-unfinished.ts";
export { unfinishedSubscriptionMailIds } from "./sql/delivery-unfinished-subscription-mails.ts";
export { countStream, type StreamFilter, type StreamPage, streamIds } from "./sql/event-stream.ts";
export { finishOutboxEvent } from "./sql/outbox-finish.ts";
export { lockOutboxEvent, type OutboxEvent } from "./sql/outbox-lock.ts";
export { unfinishedOutboxIds } from "./sql/outbox-unfinished.ts";
export { countParticipantTreaties, findParticipantTreaties } from "./sql/participant-treaties.ts";
export { findPartySteps, type PartyStep } from "./sql/party-steps.ts";
export { carryProjections } from "./sql/projection-carry.ts";
export { dueTreatySlugs } from "./sql/projection-due.ts";
export { findStandings, type Standing, type StandingMoment } from "./sql/standing.ts";
export { type DifferenceScope, findStatusDifferences, type StatusDifference } from "./sql/status-differences.ts";
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
