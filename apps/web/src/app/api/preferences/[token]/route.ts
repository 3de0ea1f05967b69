import { answerForm } from "../../../../features/following/answer-form.ts";

type Params = { readonly params: Promise<{ readonly token: string }> };

/** Takes the forms of `/preferences/…`: the link says whose. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { token } = await params;
  return answerForm(request, { path: `/preferences/${token}`, token });
}
