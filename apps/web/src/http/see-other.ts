/** Sends a browser on to a page of ours after a form; relative, so the public host name is not needed. */
export function seeOther(path: string, headers: Headers = new Headers()): Response {
  headers.set("Location", path);
  return new Response(null, { status: 303, headers });
}
