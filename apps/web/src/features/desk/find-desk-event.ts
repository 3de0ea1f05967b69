import "server-only";
import type { EventView } from "@pacta/services";
import { apiCaller } from "../../server/api-caller.ts";

const NEWEST = 200;

/** The entered facts of an event version among the newest at the desk; null for an older one. */
export async function findDeskEvent(eventVersionId: string): Promise<EventView | null> {
  const { events } = await (await apiCaller()).event.desk({ limit: NEWEST });
  return events.find((event) => event.eventVersionId === eventVersionId) ?? null;
}
