import { CalendarDate, KnowledgeInstant } from "@pacta/domain";
import { z } from "zod";

/** The two clocks of an input; absent: the present. */
export const MOMENT_INPUT = {
  asOf: CalendarDate.nullable().default(null),
  knownAt: KnowledgeInstant.nullable().default(null),
};

/** The language in which participants are named. */
export const Language = z.enum(["en", "fr", "ru", "es"]).default("en");
