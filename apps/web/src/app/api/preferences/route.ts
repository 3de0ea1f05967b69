import { answerForm } from "../../../features/following/answer-form.ts";

/** Takes the forms of `/following`: the session says whose. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, { path: "/following", token: null });
}
