import { daysBetween, parsePlainDate } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { today } from "../treaty/today.ts";
import type { EventDraftInput } from "./event-draft-input.ts";

const NEWS_DAYS = 30;

/** SPEC H5: news of the last 30 days is told, older acts are back-fill and stay silent unless the editor says so. */
export function notifyModeFor(
  ctx: Pick<ServiceContext, "now">,
  input: Pick<EventDraftInput, "actDate" | "receivedDate" | "circulatedDate" | "effectiveDate">,
): "notify" | "silent" {
  const iso = input.circulatedDate ?? input.receivedDate ?? input.actDate ?? input.effectiveDate;
  if (iso === null) return "silent";
  return daysBetween(parsePlainDate(iso), today(ctx)) <= NEWS_DAYS ? "notify" : "silent";
}
