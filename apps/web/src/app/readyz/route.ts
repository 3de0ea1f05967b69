import { plainAnswer } from "../../http/plain-answer.ts";
import { webRuntime } from "../../server/web-runtime.ts";

export const dynamic = "force-dynamic";

/** The process can do its work: the database answers and has our tables. */
export async function GET(): Promise<Response> {
  const isReady = await webRuntime().isReady();
  return isReady ? plainAnswer(200, "ready") : plainAnswer(503, "not ready");
}
