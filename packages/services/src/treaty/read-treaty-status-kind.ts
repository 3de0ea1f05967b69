import { TREATY_STATUS_KINDS, type TreatyStatusKind } from "@pacta/domain";
import { z } from "zod";

const StatusKind = z.enum(TREATY_STATUS_KINDS);

/** Parses the status column of a projection. */
export function readTreatyStatusKind(column: string): TreatyStatusKind {
  return StatusKind.parse(column);
}
