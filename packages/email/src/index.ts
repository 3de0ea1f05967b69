export {
  type ConfirmPlaceholder,
  type InvitationPlaceholder,
  renderConfirmSubscription,
  renderTeamInvitation,
} from "./account/render-confirm-subscription.ts";
export {
  type AddressProblemData,
  type EndpointProblemData,
  renderAddressProblem,
  renderEndpointProblem,
} from "./account/render-delivery-problem.ts";
export { renderSecurityMail, type SecurityMailData } from "./account/render-security-mail.ts";
export { renderWelcome, type WelcomeData } from "./account/render-welcome.ts";
export type {
  AlertChange,
  AlertEvent,
  AlertPlaceholder,
  AlertReference,
  CancellationData,
  CorrectedField,
  CorrectionData,
  EffectData,
  ReminderData,
  StatusAlertData,
} from "./alert/alert-data.ts";
export { renderCancellation } from "./alert/render-cancellation.ts";
export { renderCorrection } from "./alert/render-correction.ts";
export { renderEffect, renderReminder } from "./alert/render-effect.ts";
export { renderStatusAlert } from "./alert/render-status-alert.ts";
export { buildMessage, type MessageInput } from "./build-message.ts";
export {
  type BulkMailing,
  type BulkPlaceholder,
  type BulkStream,
  bulkHeaderTemplates,
} from "./bulk-headers.ts";
export type { DigestData, DigestItem, DigestPlaceholder } from "./digest/digest-data.ts";
export { renderDigest } from "./digest/render-digest.ts";
export { type DkimKey, dkimSigner } from "./dkim-signer.ts";
export { listed } from "./listed.ts";
export { type Locale, mailLocale } from "./messages/locale.ts";
export { type MailContent, type MailParts, personalise } from "./personalise.ts";
export { personaliseMessage, type RecipientCopy } from "./personalise-message.ts";
export { type HeaderTemplates, type MessageFrame, type PrebuiltMessage, prebuildMessage } from "./prebuild-message.ts";
