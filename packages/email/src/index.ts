export { buildMessage, type MessageInput } from "./build-message.ts";
export {
  type BulkMail,
  type BulkMailing,
  type BulkPlaceholder,
  bulkHeaders,
  bulkHeaderTemplates,
} from "./bulk-headers.ts";
export { type Locale, mailLocale } from "./locale.ts";
export { type MailContent, type MailParts, personalise } from "./personalise.ts";
export { personaliseMessage, type RecipientCopy } from "./personalise-message.ts";
export { type HeaderTemplates, type MessageFrame, type PrebuiltMessage, prebuildMessage } from "./prebuild-message.ts";
export { type ConfirmPlaceholder, renderConfirmSubscription } from "./render-confirm-subscription.tsx";
export { renderStatusAlert } from "./render-status-alert.tsx";
export type { AlertChange, AlertPlaceholder, AlertReference, StatusAlertData } from "./status-alert-data.ts";
