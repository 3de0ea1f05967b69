import { z } from "zod";

/** The clause a rule rests on: the article, and its words or our paraphrase of them. */
export const Clause = z.strictObject({
  article: z.string().min(1).nullable().default(null),
  text: z.string().min(1),
  quoted: z.boolean().default(false),
});
export type Clause = z.infer<typeof Clause>;
