import { CalendarDate, TREATY_STATUS_KINDS } from "@pacta/domain";
import { z } from "zod";

const TreatyQuery = z.object({ asOf: z.union([z.literal(""), CalendarDate]).optional() });
const ListQuery = z.object({
  q: z.string().trim().max(200).optional(),
  status: z.union([z.literal(""), z.enum(TREATY_STATUS_KINDS)]).optional(),
  topic: z.string().max(120).optional(),
  after: z.string().max(120).optional(),
});

/** Names the first parameter of an address that cannot be read; null when all can. */
export function queryFault(path: string, query: URLSearchParams): string | null {
  const schema = schemaOf(path);
  const issue = schema?.safeParse(Object.fromEntries(query)).error?.issues[0];
  return issue === undefined ? null : String(issue.path[0]);
}

function schemaOf(path: string): z.ZodObject | null {
  if (path === "/treaties") return ListQuery;
  return path.startsWith("/treaties/") ? TreatyQuery : null;
}
