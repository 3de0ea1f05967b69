/** What was reported of mails to one recipient, and what was sent to them. */
export type SoftHistory = {
  readonly reports: readonly { readonly kind: string; readonly at: Date; readonly messageId: string | null }[];
  /** `messageKey`: the part of the Message-ID before its domain. */
  readonly sent: readonly { readonly at: Date; readonly messageKey: string }[];
};

const DAY_MS = 86_400_000;
/** A mail of which nothing is heard for so long has arrived. */
const QUIET_MS = 2 * DAY_MS;
const LONGEST_RUN_MS = 5 * DAY_MS;
const FAULTS: ReadonlySet<string> = new Set(["soft", "hard", "delayed"]);

/**
 * SPEC G5: whether soft bounces have gone on for five days with no mail arriving in between. Mails arrived when a
 * report says so, or when neither they nor the address were complained of within two days.
 */
export function isSoftForTooLong({ reports, sent }: SoftHistory, now: Date): boolean {
  const soft = reports.filter(({ kind }) => kind === "soft").map(({ at }) => at.getTime());
  const faults = reports.filter(({ kind }) => FAULTS.has(kind));
  const named = new Set(faults.flatMap(({ messageId }) => (messageId === null ? [] : [messageKeyOf(messageId)])));
  const arrived = [
    ...reports.filter(({ kind }) => kind === "delivered").map(({ at }) => at.getTime()),
    ...sent
      .filter(({ at, messageKey }) => at.getTime() <= now.getTime() - QUIET_MS && !named.has(messageKey))
      .map(({ at }) => at.getTime())
      .filter((at) => !faults.some((fault) => fault.at.getTime() >= at && fault.at.getTime() <= at + QUIET_MS)),
  ];
  const lastArrival = Math.max(Number.NEGATIVE_INFINITY, ...arrived);
  const first = Math.min(...soft.filter((at) => at > lastArrival));
  return first <= now.getTime() - LONGEST_RUN_MS;
}

function messageKeyOf(messageId: string): string {
  return messageId.replace(/^<|@.*$/g, "");
}
