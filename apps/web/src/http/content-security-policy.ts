/** Carries the nonce of a request from the proxy to the layout. */
export const NONCE_HEADER = "x-nonce";

type Options = { readonly nonce: string; readonly allowsEval: boolean };

/** One nonce per response; nothing inline runs without it. */
export function contentSecurityPolicy({ nonce, allowsEval }: Options): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${allowsEval ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
