export { type Auth, createAuth } from "./account/auth.ts";
export { createFirstAdmin, type SignIn } from "./account/create-first-admin.ts";
export { joinAddress, joinOwnAddress } from "./account/join-addresses.ts";
export type { FollowedEffect } from "./account/list-followed-effects.ts";
export { makeAccount, NewAccount } from "./account/make-account.ts";
export { type AccountView, readAccount } from "./account/read-account.ts";
export { readActor } from "./account/read-actor.ts";
export { readStart, type StartView } from "./account/read-start.ts";
export { ResetRequest, requestPasswordReset } from "./account/request-password-reset.ts";
export { resetAdminPassword } from "./account/reset-admin-password.ts";
export {
  PasswordReset,
  ResetToken,
  readPasswordReset,
  resetPassword,
  resetTokenOf,
} from "./account/reset-password.ts";
export { type AuditVerdict, verifyAudit } from "./audit/verify-audit.ts";
export type { Actor, ServiceConfig, ServiceContext } from "./context.ts";
export { type AccountMail, claimAccountMail } from "./delivery/claim-account-mail.ts";
export { claimDeliveryBatch, type DeliveryToSend } from "./delivery/claim-delivery-batch.ts";
export { fanOutNotice } from "./delivery/fan-out-notice.ts";
export { leaseMsOf } from "./delivery/lease-time.ts";
export { accountMailMessageId, deliveryMessageId, digestMessageId } from "./delivery/message-id.ts";
export { recordAccountMail } from "./delivery/record-account-mail.ts";
export { recordDeliveryBatch, type SentDelivery } from "./delivery/record-delivery-batch.ts";
export { renewDeliveryBatch } from "./delivery/renew-delivery-batch.ts";
export { REMINDER_LEADS, scheduleEffects } from "./delivery/schedule-effects.ts";
export type { SendResult } from "./delivery/settle-attempt.ts";
export { sweepUnfinished } from "./delivery/sweep-unfinished.ts";
export { claimDigestBatch, type DigestItemToTell, type DigestToSend } from "./digest/claim-digest-batch.ts";
export { planDigests } from "./digest/plan-digests.ts";
export { type DigestItemFacts, readDigestItems } from "./digest/read-digest-items.ts";
export { recordDigestBatch, type SentDigest } from "./digest/record-digest-batch.ts";
export { renewDigestBatch } from "./digest/renew-digest-batch.ts";
export { sweepDigests } from "./digest/sweep-digests.ts";
export type { CorrectedEvent } from "./event/corrections.ts";
export { draftEvent, type EventDraft } from "./event/draft-event.ts";
export { EventDraftInput } from "./event/event-draft-input.ts";
export type { EventView, ReferenceView } from "./event/event-view.ts";
export { type Cancellations, listCancellations } from "./event/list-cancellations.ts";
export { type ChangesPage, listChanges, type RecordChange } from "./event/list-changes.ts";
export { type DeskPage, listDeskEvents } from "./event/list-desk-events.ts";
export { type EventPage, type EventPageInput, listEventRun, listEvents } from "./event/list-events.ts";
export { listUpcomingEffects, type UpcomingView } from "./event/list-upcoming-effects.ts";
export { type ChangeView, type PublicationPreview, previewPublication } from "./event/preview-publication.ts";
export { type PublishResult, publishEvent } from "./event/publish-event.ts";
export { type FilterNames, readFilterNames } from "./event/read-filter-names.ts";
export { readRevisions } from "./event/read-revisions.ts";
export { ChangeCursor } from "./event/record-steps.ts";
export { RetractionInput, type RetractionResult, retractEvent } from "./event/retract-event.ts";
export {
  type CreatedFeedToken,
  createFeedToken,
  type FeedTokenView,
  listFeedTokens,
  revokeFeedToken,
} from "./feed/feed-tokens.ts";
export { type PrivateFeed, readPrivateFeed } from "./feed/read-private-feed.ts";
export { countUnread, type InboxItemView, type InboxPage, listInbox } from "./inbox/list-inbox.ts";
export { MarkInput, markInbox, UnmarkInput, unmarkInbox } from "./inbox/mark-inbox.ts";
export type { LinkAnswer } from "./link/ask-link.ts";
export { checkLinks, type LinkRun, type LinkVerdict } from "./link/check-links.ts";
export { asksToWait, type DomainAnswer, NO_ANSWERS, withAnswer } from "./mail-health/asks-to-wait.ts";
export { eraseEvidence } from "./mail-health/erase-evidence.ts";
export { listSuppressions, type SuppressionPage, type SuppressionView } from "./mail-health/list-suppressions.ts";
export { MailReport } from "./mail-health/mail-report.ts";
export { noteAnswers } from "./mail-health/note-answers.ts";
export { recordReport } from "./mail-health/record-report.ts";
export { ReleaseDomainInput, releaseDomain } from "./mail-health/release-domain.ts";
export { ReleaseInput, releaseSuppression, SuppressInput, suppressAddress } from "./mail-health/suppress-address.ts";
export { unsubscribeByMail } from "./mail-health/unsubscribe-by-mail.ts";
export { type NoticeFacts, readNotice } from "./notice/read-notice.ts";
export { type DeadDelivery, listDead, ReplayDeadInput, replayDeadDeliveries } from "./operations/dead-deliveries.ts";
export { type Freshness, readFreshness } from "./operations/read-freshness.ts";
export { type Operations, readOperations } from "./operations/read-operations.ts";
export { type Comparison, compareParticipants } from "./participant/compare-participants.ts";
export { listParticipantRecords, type ParticipantListItem } from "./participant/list-participant-records.ts";
export { listParticipants, type ParticipantOption } from "./participant/list-participants.ts";
export { listTiles, type Tile } from "./participant/list-tiles.ts";
export type { ParticipantRecordView } from "./participant/participant-record-view.ts";
export { type BetweenView, readBetween } from "./participant/read-between.ts";
export { type Matrix, type MatrixCell, readMatrix } from "./participant/read-matrix.ts";
export { readParticipant } from "./participant/read-participant.ts";
export { type ParticipantAddress, readParticipantAddress } from "./participant/read-participant-address.ts";
export { type SuggestedParticipant, type Suggestions, suggest } from "./participant/suggest.ts";
export { PERMISSIONS, type Permission } from "./permission.ts";
export { advanceProjections } from "./projection/advance-projections.ts";
export { forgetRecordChanges } from "./projection/forget-record-changes.ts";
export { rebuildProjections } from "./projection/rebuild-projections.ts";
export { type ProjectionDifference, verifyProjections } from "./projection/verify-projections.ts";
export { listReports, type ReportView, settleReport } from "./report/list-reports.ts";
export { reportError } from "./report/report-error.ts";
export { ReportInput } from "./report/report-input.ts";
export { openRuntime, type Runtime, type RuntimeEnv } from "./runtime.ts";
export { type FieldFault, type RefusalFacts, ServiceError, type ServiceErrorCode } from "./service-error.ts";
export { changeHabits, Habits } from "./subscription/change-habits.ts";
export { changeSubscription } from "./subscription/change-subscription.ts";
export { type ConfirmationResult, confirmSubscription } from "./subscription/confirm-subscription.ts";
export { EmailAddress } from "./subscription/email-address.ts";
export { endAllSubscriptions, endSubscription, takeUpAgain } from "./subscription/end-subscriptions.ts";
export { eraseRecipient } from "./subscription/erase-recipient.ts";
export { exportOwnData } from "./subscription/export-own-data.ts";
export { forgetUnconfirmed } from "./subscription/forget-unconfirmed.ts";
export { indexFilters } from "./subscription/index-filters.ts";
export { inviteAddress } from "./subscription/invite-address.ts";
export type { FollowOfferView } from "./subscription/list-offers.ts";
export {
  type FollowedView,
  listPreferences,
  type PreferencesView,
  type RecipientView,
} from "./subscription/list-preferences.ts";
export { offerFollows } from "./subscription/offer-follows.ts";
export { pauseSubscription, resumePaused, resumeSubscription } from "./subscription/pause-subscription.ts";
export { type FilterPreview, previewFilter } from "./subscription/preview-filter.ts";
export { type ConfirmationView, readConfirmation } from "./subscription/read-confirmation.ts";
export { readFilterSentences } from "./subscription/read-filter-sentences.ts";
export { reconfirmAddress } from "./subscription/reconfirm-address.ts";
export { requestSubscription, type SubscriptionReceipt } from "./subscription/request-subscription.ts";
export { settleOffer } from "./subscription/settle-offer.ts";
export { SubscriptionRequest, Telling } from "./subscription/subscription-request.ts";
export { readUnsubscribe, type UnsubscribeView, unsubscribe } from "./subscription/unsubscribe.ts";
export { confirmationToken } from "./token/confirmation-token.ts";
export { digestUnsubscribeToken } from "./token/digest-unsubscribe-token.ts";
export {
  digestUnsubscribeAddress,
  readDigestUnsubscribeAddress,
  readReturnAddress,
  readUnsubscribeAddress,
  returnAddress,
  type UnsubscribeAddress,
  unsubscribeAddress,
} from "./token/mail-address.ts";
export { preferencesToken } from "./token/preferences-token.ts";
export { readUnsubscribeToken, unsubscribeToken } from "./token/unsubscribe-token.ts";
export {
  ExplainInput,
  type Explanation,
  explainRecipient,
  type SubscriptionVerdict,
} from "./trace/explain-recipient.ts";
export { listTold, ToldInput, type ToldPage } from "./trace/list-told.ts";
export { type EventTrace, type NoticeTrace, TraceInput, traceEvent } from "./trace/trace-event.ts";
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
export { claimWebhookBatch, type WebhookToSend } from "./webhook/claim-webhook-batch.ts";
export { createEndpoint, NewEndpoint } from "./webhook/create-endpoint.ts";
export { type EgressPolicy, egressPolicyOf, STRICT_POLICY } from "./webhook/egress/egress-policy.ts";
export type { EndpointOutcome } from "./webhook/endpoint-outcome.ts";
export { deleteEndpoint, disableEndpoint, enableEndpoint } from "./webhook/endpoint-switches.ts";
export { forgetAttempts } from "./webhook/forget-attempts.ts";
export { type AttemptPage, type AttemptView, listAttempts } from "./webhook/list-attempts.ts";
export { type EndpointView, listEndpoints, readEndpoint } from "./webhook/list-endpoints.ts";
export { recordWebhookAttempt } from "./webhook/record-webhook-attempt.ts";
export { ReplayInput, replayDeliveries } from "./webhook/replay-deliveries.ts";
export { restEndpoint } from "./webhook/rest-endpoint.ts";
export { ringEndpoints, sweepWebhooks } from "./webhook/ring-endpoints.ts";
export { rotateSecret } from "./webhook/rotate-secret.ts";
export { sendWebhook } from "./webhook/send-webhook.ts";
export { testEndpoint } from "./webhook/test-endpoint.ts";
export { verifyEndpoint } from "./webhook/verify-endpoint.ts";
export { webhookSchema } from "./webhook/webhook-payload.ts";
