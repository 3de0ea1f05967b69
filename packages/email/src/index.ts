export { buildMessage, type MessageInput } from "./build-message.ts";
export { type BulkMail, bulkHeaders } from "./bulk-headers.ts";
export { type Locale, mailLocale } from "./locale.ts";
export { type MailContent, type MailParts, personalise } from "./personalise.ts";
export { type ConfirmPlaceholder, renderConfirmSubscription } from "./render-confirm-subscription.tsx";
export { renderStatusAlert } from "./render-status-alert.tsx";
export type { AlertChange, AlertPlaceholder, AlertReference, StatusAlertData } from "./status-alert-data.ts";
