import type { createSystemCaller } from "@pacta/api";
import type { StatusAlertData } from "@pacta/email";

type NoticeFacts = Awaited<ReturnType<ReturnType<typeof createSystemCaller>["notice"]["forEventVersion"]>>;

const PRECISIONS = ["day", "month", "year", "range"] as const;

/** The facts of the API as the alert says them. */
export function alertData({ treaty, event, takesEffectOn, changes, status, url }: NoticeFacts): StatusAlertData {
  return {
    treaty: { ...treaty, form: event.treaty.form },
    event: {
      ...event,
      takesEffectOn,
      participantName: event.participant?.name ?? null,
      precision: PRECISIONS.find((precision) => precision === event.precision) ?? "day",
    },
    changes,
    why: status.why,
    references: event.references,
    url,
  };
}
