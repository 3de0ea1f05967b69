import { type NextRequest, NextResponse } from "next/server";
import { isDevelopment } from "./env.ts";
import { contentSecurityPolicy, NONCE_HEADER } from "./http/content-security-policy.ts";
import { queryFault } from "./http/query-fault.ts";
import { tokenPostTarget } from "./http/token-post.ts";
import { unreadableAddress } from "./http/unreadable-address.ts";

export const config = { matcher: ["/((?!_next/static|_next/image|icon.svg).*)"] };

/** Gives each page its content security policy; refuses unreadable addresses; leads posts to token pages to their handler. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy({ nonce, allowsEval: isDevelopment() });
  const response = answerOf(request, nonce, policy);
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

function answerOf({ method, nextUrl, headers: sent }: NextRequest, nonce: string, policy: string): NextResponse {
  const field = queryFault(nextUrl.pathname, nextUrl.searchParams);
  if (field !== null) {
    const page = unreadableAddress({ field, path: nextUrl.pathname, nonce });
    return new NextResponse(page, { status: 400, headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
  const target = tokenPostTarget(method, nextUrl.pathname);
  if (target === null && !isAllowed(method, nextUrl.pathname)) return new NextResponse(null, { status: 405 });
  const headers = new Headers(sent);
  headers.set("Content-Security-Policy", policy);
  headers.set(NONCE_HEADER, nonce);
  if (target === null) return NextResponse.next({ request: { headers } });
  return NextResponse.rewrite(new URL(target, nextUrl), { request: { headers } });
}

/** Pages are read. Next would take a multipart POST to any of them for a server action; there is none here. */
function isAllowed(method: string, path: string): boolean {
  return path.startsWith("/api/") || ["GET", "HEAD", "OPTIONS"].includes(method);
}
