import { Prisma } from "../generated/client.ts";

/** Treaties that no list shows: merged into another record, or taken back. Few, and found by an index of their own. */
export const unlistedTreaties = Prisma.sql`ARRAY(
    SELECT id FROM treaties WHERE merged_into_id IS NOT NULL OR retracted_reason IS NOT NULL)`;
