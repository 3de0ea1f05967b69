import type { Bell } from "./bell.ts";

/** A bell for scripts without a queue: every ring is lost and the sweep finds the work. */
export const silentBell: Bell = { ring: async () => "lost" };
