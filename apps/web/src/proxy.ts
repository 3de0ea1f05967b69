import { type NextRequest, NextResponse } from "next/server";
import { hasPseudoLocale, isDevelopment } from "./env.ts";
import { refusalOfFate, unreadableAddress, unreadableField } from "./http/address-refusal.ts";
import { contentSecurityPolicy, NONCE_HEADER } from "./http/content-security-policy.ts";
import { isForProgrammes, problemAnswer } from "./http/problem-answer.ts";
import { queryFault } from "./http/query-fault.ts";
import { isReadablePath } from "./http/readable-path.ts";
import { type Refusal, refusalPage } from "./http/refusal-page.ts";
import { tokenPostTarget } from "./http/token-post.ts";
import {
  LOCALE_HEADER,
  LOCALES,
  type Locale,
  localPath,
  PATH_HEADER,
  PSEUDO_LOCALE,
  splitLocale,
} from "./messages/locale.ts";
import { addressFate } from "./server/address-fate.ts";

export const config = { matcher: ["/((?!_next/static|_next/image|scripts/|icon.svg).*)"] };

/**
 * Gives each page its content security policy and its language; refuses addresses that cannot be read or name nothing;
 * leads former addresses to present ones, and posts to token pages to their handler.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy({ nonce, allowsEval: isDevelopment() });
  const response = (await otherThanPage(request, nonce)) ?? pageOf(request, nonce, policy);
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

function placeOf(pathname: string): ReturnType<typeof splitLocale> {
  return splitLocale(pathname, hasPseudoLocale() ? [...LOCALES, PSEUDO_LOCALE] : LOCALES);
}

/** The answer where there is no page to make: a refusal, a redirect. */
async function otherThanPage({ method, nextUrl }: NextRequest, nonce: string): Promise<Response | null> {
  const { locale, path } = placeOf(nextUrl.pathname);
  if (!isReadablePath(path)) return refused(unreadableAddress(locale), { path: "/", nonce, locale });
  const field = queryFault(path, nextUrl.searchParams);
  if (field !== null) return refused(unreadableField(field, locale), { path, nonce, locale });
  const fate = await addressFate(path, nextUrl.searchParams);
  if (fate.kind === "moved") {
    return NextResponse.redirect(new URL(localPath(fate.path, locale) + nextUrl.search, nextUrl), 308);
  }
  const refusal = refusalOfFate(fate, locale);
  if (refusal !== null) return refused(refusal, { path, nonce, locale });
  return tokenPostTarget(method, path) === null && !isAllowed(method, path)
    ? new Response(null, { status: 405 })
    : null;
}

function refused(refusal: Refusal, place: { path: string; nonce: string; locale: Locale }): Response {
  if (isForProgrammes(place.path)) return problemAnswer(refusal);
  const headers = { "Content-Type": "text/html; charset=utf-8" };
  return new Response(refusalPage(refusal, place), { status: refusal.status, headers });
}

function pageOf({ method, nextUrl, headers: sent }: NextRequest, nonce: string, policy: string): NextResponse {
  const { locale, path } = placeOf(nextUrl.pathname);
  const headers = new Headers(sent);
  headers.set("Content-Security-Policy", policy);
  headers.set(NONCE_HEADER, nonce);
  headers.set(LOCALE_HEADER, locale);
  headers.set(PATH_HEADER, `${path}${nextUrl.search}`);
  const target = tokenPostTarget(method, path) ?? (locale === PSEUDO_LOCALE ? `${path}${nextUrl.search}` : null);
  if (target === null) return NextResponse.next({ request: { headers } });
  return NextResponse.rewrite(new URL(target, nextUrl), { request: { headers } });
}

/** Pages are read. Next would take a multipart POST to any of them for a server action; there is none here. */
function isAllowed(method: string, path: string): boolean {
  return path.startsWith("/api/") || ["GET", "HEAD", "OPTIONS"].includes(method);
}
