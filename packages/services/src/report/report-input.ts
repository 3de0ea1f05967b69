import { CalendarDate, KnowledgeInstant } from "@pacta/domain";
import { z } from "zod";
import { EmailAddress } from "../subscription/email-address.ts";

/** An error that a reader reports: what is wrong, where it can be looked up, where to tell the outcome. */
export const ReportInput = z.strictObject({
  treaty: z.string().min(1).max(120),
  text: z.string().trim().min(10, "say what is wrong in a sentence").max(4000, "is longer than 4000 characters"),
  source: z.string().trim().max(500, "is longer than 500 characters").nullable().default(null),
  address: EmailAddress.nullable().default(null),
  asOf: CalendarDate.nullable().default(null),
  knownAt: KnowledgeInstant.nullable().default(null),
});
export type ReportInput = z.infer<typeof ReportInput>;
