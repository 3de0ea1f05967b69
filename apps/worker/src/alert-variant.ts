import {
  type AlertPlaceholder,
  type BulkStream,
  type Locale,
  type MailParts,
  renderCancellation,
  renderCorrection,
  renderEffect,
  renderReminder,
  renderStatusAlert,
} from "@pacta/email";
import {
  alertData,
  cancellationData,
  correctionData,
  effectData,
  type NoticeFacts,
  reminderData,
} from "./alert-data.ts";

/** Which mail a recipient gets of a notice. */
export type AlertVariant = "event" | "correction" | "cancellation" | "reminder" | "effect";

/** A correction is one only for who was told otherwise before; to all others it is news. */
export function variantFor({ kind, previous, revoked }: NoticeFacts, wasTold: boolean): AlertVariant {
  switch (kind) {
    case "event":
      return wasTold && revoked !== null ? "cancellation" : "event";
    case "correction":
      return wasTold && previous !== null ? "correction" : "event";
    case "cancellation":
    case "reminder":
    case "effect":
      return kind;
  }
}

/** What complaints about the mail are counted under. */
export function streamOf(variant: AlertVariant): BulkStream {
  switch (variant) {
    case "event":
      return "immediate";
    case "correction":
    case "cancellation":
      return "correction";
    case "reminder":
    case "effect":
      return "reminder";
  }
}

type Rendered = { readonly facts: NoticeFacts; readonly now: Date; readonly imprint: string | undefined };

/** Renders a notice as one of its variants in one language. */
export async function renderAlert(
  variant: AlertVariant,
  locale: Locale,
  { facts, now, imprint }: Rendered,
): Promise<MailParts<AlertPlaceholder>> {
  switch (variant) {
    case "event":
      return renderStatusAlert(locale, { ...alertData(facts), imprint });
    case "correction":
      return renderCorrection(locale, { ...correctionData(facts), imprint });
    case "cancellation":
      return renderCancellation(locale, { ...cancellationData(facts), imprint });
    case "reminder":
      return renderReminder(locale, { ...reminderData(facts, now), imprint });
    case "effect":
      return renderEffect(locale, { ...effectData(facts), imprint });
  }
}
