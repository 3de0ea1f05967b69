import { eventQueryOf } from "@pacta/domain";
import { z } from "zod";

type Fault = { readonly field: string; readonly message: string };

/** The query's names for what addresses call otherwise. */
const FIELDS: Readonly<Record<string, string>> = { kind: "type", participant: "party" };
const Params = z.record(z.string(), z.string());

/** What of the parameters of the stream cannot be read, by the names that the address gives them. */
export function eventQueryFaults(params: unknown): Fault[] {
  try {
    eventQueryOf(Params.parse(params));
    return [];
  } catch (cause) {
    if (!(cause instanceof z.ZodError)) throw cause;
    return cause.issues.map(faultOf);
  }
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  const field = String(issue.code === "unrecognized_keys" ? issue.keys[0] : issue.path[0]);
  return { field: FIELDS[field] ?? field, message: issue.message };
}
