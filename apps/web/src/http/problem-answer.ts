import type { Refusal } from "./refusal-page.ts";

/** A refusal for programmes: problem+json with the field at fault (RFC 9457). */
export function problemAnswer({ status, title, text, field }: Refusal): Response {
  return answer({ status, title, detail: text, errors: field === null ? [] : [{ field, message: text }] });
}

type Fault = { readonly field: string; readonly message: string };

/** Several faults at once. */
export function problems(status: 400 | 404, title: string, errors: readonly Fault[]): Response {
  const detail = errors.map(({ field, message }) => `${field}: ${message}`).join("; ");
  return answer({ status, title, detail, errors });
}

type Problem = {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly Fault[];
};

function answer(problem: Problem): Response {
  const headers = { "Content-Type": "application/problem+json" };
  return new Response(JSON.stringify({ type: "about:blank", ...problem }), { status: problem.status, headers });
}

/** Files and interfaces are read by programmes, everything else by people. */
export function isForProgrammes(path: string): boolean {
  return path.startsWith("/api/") || /\.[a-z]+$/.test(path);
}
