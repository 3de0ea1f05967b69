import { plainAnswer } from "../../http/plain-answer.ts";

export const dynamic = "force-dynamic";

/** The process answers. */
export function GET(): Response {
  return plainAnswer(200, "ok");
}
