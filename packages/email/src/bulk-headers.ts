import { headerLine } from "./mail-text.ts";
import { placeholder } from "./placeholder.ts";
import type { HeaderTemplates } from "./prebuild-message.ts";

export const BULK_PLACEHOLDERS = ["unsubscribeUrl", "unsubscribeMailto"] as const;
export type BulkPlaceholder = (typeof BULK_PLACEHOLDERS)[number];

/** What a reader's mail program and their provider tell mails apart by. */
export type BulkStream = "immediate" | "digest" | "correction" | "reminder";

export type BulkMailing = {
  /** The domain of the sender. */
  readonly domain: string;
  /** What complaints are counted by: the event version, or the day of a digest. */
  readonly campaign: string;
  readonly stream: BulkStream;
};

/**
 * Headers of a mail that goes to many (SPEC G1), the same for all but for two placeholders; account mails
 * carry none of them. `unsubscribeMailto` is an address of ours to which a mail does what the link does.
 */
export function bulkHeaderTemplates({ domain, campaign, stream }: BulkMailing): HeaderTemplates<BulkPlaceholder> {
  return {
    fields: {
      "List-Unsubscribe": `<${placeholder("unsubscribeUrl")}>, <mailto:${placeholder("unsubscribeMailto")}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "List-Id": `Pacta treaty alerts <alerts.${domain}>`,
      Precedence: "bulk",
      "Feedback-ID": `${headerLine(campaign)}:${stream}:alerts:pacta`,
    },
    awaits: BULK_PLACEHOLDERS,
  };
}
