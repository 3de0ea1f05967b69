import { createHash } from "node:crypto";

const FIVE_MINUTES_S = 300;

type Body = { readonly body: string; readonly type: string; readonly changedAt: Date | null };

/** An answer with a strong ETag, the hash of its body; 304 without body where the reader has it (RFC 9110, 13.1.2). */
export function conditionalAnswer(request: Request, { body, type, changedAt }: Body): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = {
    ETag: etag,
    "Cache-Control": `public, max-age=${FIVE_MINUTES_S}`,
    Vary: "Accept-Encoding",
    ...(changedAt !== null && { "Last-Modified": changedAt.toUTCString() }),
  };
  if (isHeld(request.headers.get("If-None-Match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": type } });
}

/** Whether one of the tags that a reader holds is this one; compared weakly, as If-None-Match is. */
export function isHeld(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const held = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return held.includes("*") || held.includes(etag.replace(/^W\//, ""));
}
