import { headers } from "next/headers";
import type { ReactElement } from "react";
import { NONCE_HEADER } from "../http/content-security-policy.ts";

/** A small script of ours, from `public/scripts`, which makes a page's own markup livelier. */
export async function PageScript({ name }: { readonly name: "palette" | "subscribe" | "zone" }): Promise<ReactElement> {
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  return <script async type="module" src={`/scripts/${name}.js`} nonce={nonce} />;
}
