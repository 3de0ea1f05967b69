import { z } from "zod";

/** Shares of a whole by participant, in percent, as a clause or its annex fixes them. */
export const WeightTable = z
  .strictObject({
    words: z.string().min(1),
    source: z.string().min(1),
    shares: z.array(z.strictObject({ participant: z.string().min(1), percent: z.number().min(0).max(100) })).min(1),
  })
  .superRefine(({ shares }, context) => {
    const seen = new Set<string>();
    for (const [index, { participant }] of shares.entries()) {
      if (seen.has(participant)) {
        const message = `${participant} has two shares`;
        context.addIssue({ code: "custom", path: ["shares", index, "participant"], message });
      }
      seen.add(participant);
    }
  });
export type WeightTable = z.infer<typeof WeightTable>;
