export { type Auth, createAuth } from "./account/auth.ts";
export { createFirstAdmin, type SignIn } from "./account/create-first-admin.ts";
export { type AccountView, readAccount } from "./account/read-account.ts";
export { readActor } from "./account/read-actor.ts";
export { resetAdminPassword } from "./account/reset-admin-password.ts";
export { type AuditVerdict, verifyAudit } from "./audit/verify-audit.ts";
export type { Actor, ServiceConfig, ServiceContext } from "./context.ts";
export { type AccountMail, claimAccountMail } from "./delivery/claim-account-mail.ts";
export { claimDeliveryBatch, type DeliveryToSend } from "./delivery/claim-delivery-batch.ts";
export { fanOutNotice } from "./delivery/fan-out-notice.ts";
export { accountMailMessageId, deliveryMessageId } from "./delivery/message-id.ts";
export { leaseMsOf } from "./delivery/lease-time.ts";
export { recordAccountMail } from "./delivery/record-account-mail.ts";
export { recordDeliveryBatch, type SentDelivery } from "./delivery/record-delivery-batch.ts";
export { renewDeliveryBatch } from "./delivery/renew-delivery-batch.ts";
export { REMINDER_LEADS, scheduleEffects } from "./delivery/schedule-effects.ts";
export type { SendResult } from "./delivery/settle-attempt.ts";
export { sweepUnfinished } from "./delivery/sweep-unfinished.ts";
export { draftEvent, type EventDraft } from "./event/draft-event.ts";
export { EventDraftInput } from "./event/event-draft-input.ts";
export type { EventView, ReferenceView } from "./event/event-view.ts";
export { type ChangesPage, listChanges, type RecordChange } from "./event/list-changes.ts";
export { type DeskPage, listDeskEvents } from "./event/list-desk-events.ts";
export { type EventPage, type EventPageInput, listEvents } from "./event/list-events.ts";
export { listLatestEvents } from "./event/list-latest-events.ts";
export { listUpcomingEffects, type UpcomingView } from "./event/list-upcoming-effects.ts";
export { type ChangeView, type PublicationPreview, previewPublication } from "./event/preview-publication.ts";
export { type PublishResult, publishEvent } from "./event/publish-event.ts";
export { type FilterNames, readFilterNames } from "./event/read-filter-names.ts";
export { type NoticeFacts, readNotice } from "./notice/read-notice.ts";
export { type Comparison, compareParticipants } from "./participant/compare-participants.ts";
export { listParticipantRecords, type ParticipantListItem } from "./participant/list-participant-records.ts";
export { listParticipants, type ParticipantOption } from "./participant/list-participants.ts";
export { listTiles, type Tile } from "./participant/list-tiles.ts";
export type { ParticipantRecordView } from "./participant/participant-record-view.ts";
export { type BetweenView, readBetween } from "./participant/read-between.ts";
export { type Matrix, type MatrixCell, readMatrix } from "./participant/read-matrix.ts";
export { readParticipant } from "./participant/read-participant.ts";
export { type SuggestedParticipant, type Suggestions, suggest } from "./participant/suggest.ts";
export { PERMISSIONS, type Permission } from "./permission.ts";
export { advanceProjections } from "./projection/advance-projections.ts";
export { rebuildProjections } from "./projection/rebuild-projections.ts";
export { type ProjectionDifference, verifyProjections } from "./projection/verify-projections.ts";
export { listReports, type ReportView, settleReport } from "./report/list-reports.ts";
export { reportError } from "./report/report-error.ts";
export { ReportInput } from "./report/report-input.ts";
export { openRuntime, type Runtime, type RuntimeEnv } from "./runtime.ts";
export { type FieldFault, ServiceError, type ServiceErrorCode } from "./service-error.ts";
export { type ConfirmationResult, confirmSubscription } from "./subscription/confirm-subscription.ts";
export { indexFilters } from "./subscription/index-filters.ts";
export { type ConfirmationView, readConfirmation } from "./subscription/read-confirmation.ts";
export { requestSubscription, type SubscriptionReceipt } from "./subscription/request-subscription.ts";
export { SubscriptionRequest } from "./subscription/subscription-request.ts";
export { readUnsubscribe, type UnsubscribeView, unsubscribe } from "./subscription/unsubscribe.ts";
export { confirmationToken } from "./token/confirmation-token.ts";
export { unsubscribeToken } from "./token/unsubscribe-token.ts";
export { completeTreaty, type TreatyAddition } from "./treaty/complete-treaty.ts";
export { findUnknownCodes, type NamedCodes } from "./treaty/find-unknown-codes.ts";
export { listDepositaries } from "./treaty/list-depositaries.ts";
export { type HeldAct, type HeldTreaty, listHeldActs, listHeldTreaties } from "./treaty/list-held-treaties.ts";
export { listTopics } from "./treaty/list-topics.ts";
export {
  countFacets,
  type FacetCounts,
  listTreaties,
  type TreatyListItem,
  type TreatyListPage,
} from "./treaty/list-treaties.ts";
export { listTurningPoints, type TurningPoints } from "./treaty/list-turning-points.ts";
export { normaliseIdentifier } from "./treaty/normalise-identifier.ts";
export { type Difference, type DifferenceSide, type Differences, readDifferences } from "./treaty/read-differences.ts";
export { type Forecast, readForecast } from "./treaty/read-forecast.ts";
export { type PartyCount, readPartyCounts } from "./treaty/read-party-counts.ts";
export { readTreaty } from "./treaty/read-treaty.ts";
export { readTreatyAddress, type TreatyAddress } from "./treaty/read-treaty-address.ts";
export { recordTreatyRules } from "./treaty/record-treaty-rules.ts";
export { storeParticipants, storeSuccessions, storeTopics } from "./treaty/store-participants.ts";
export { storeRelations, storeTreaty } from "./treaty/store-treaty.ts";
export {
  ParticipantRecord,
  type ParticipantRecordInput,
  SuccessionRecord,
  TopicRecord,
  TreatyRecord,
  type TreatyRecordInput,
} from "./treaty/treaty-record.ts";
export type { ParticipantView, RelatedTreaty, StatusCard, TreatyView } from "./treaty/treaty-view.ts";
