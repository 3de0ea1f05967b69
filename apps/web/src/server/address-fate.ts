import { createCaller } from "@pacta/api";
import { webRuntime } from "./web-runtime.ts";

/** What the record says of an address before a page is made of it: only here a page can have a status of its own. */
export type AddressFate =
  | { readonly kind: "page" }
  | { readonly kind: "unknown-codes"; readonly field: string; readonly codes: readonly string[] }
  | { readonly kind: "moved"; readonly path: string }
  | { readonly kind: "retracted"; readonly shortTitle: string; readonly reason: string };

/** The parameters that name records, comma-separated, on every public page. */
const CODES = {
  party: "participant",
  with: "participant",
  a: "participant",
  b: "participant",
  pair: "participant",
  notParty: "participant",
  notTreaty: "treaty",
  notTopic: "topic",
  treaty: "treaty",
  topic: "topic",
} as const;

const SLUG = /^[a-z0-9-]{1,120}$/;
const TREATY_PAGE = /^\/treaties\/([^/.]+)(\/.*)?$/;
const PARTICIPANT_PAGE = /^((?:\/treaties\/[^/.]+)?\/participants)\/([^/.]{1,120})(\/.*)?$/;
const WITHOUT_RECORDS = /^\/(desk|sign-in|u|confirm|preferences|reset|following|erased|api\/(?!v1))(\/|$)/;

/** Asks only where an address names records: one indexed query for a page of a treaty or a participant, four for lists of codes. */
export async function addressFate(path: string, query: URLSearchParams): Promise<AddressFate> {
  if (WITHOUT_RECORDS.test(path)) return { kind: "page" };
  const unknown = await unknownCodes(query);
  if (unknown !== null) return unknown;
  const treaty = await treatyFate(path);
  return treaty.kind === "page" ? participantFate(path) : treaty;
}

async function treatyFate(path: string): Promise<AddressFate> {
  const [, slug, rest = ""] = TREATY_PAGE.exec(path) ?? [];
  if (slug === undefined || !SLUG.test(slug)) return { kind: "page" };
  const address = await publicApi().treaty.address({ slug });
  if (address.kind === "moved") return { kind: "moved", path: `/treaties/${address.slug}${rest}` };
  return address.kind === "retracted" ? address : { kind: "page" };
}

/** `KE` and `404` are Kenya's codes too; its pages stand under one address (SPEC B6). */
async function participantFate(path: string): Promise<AddressFate> {
  const [, before, encoded, rest = ""] = PARTICIPANT_PAGE.exec(path) ?? [];
  const code = decodeURIComponent(encoded ?? "");
  if (code === "" || code.length > 40) return { kind: "page" };
  const address = await publicApi().participant.address({ code });
  if (address.kind === "moved") return { kind: "moved", path: `${before}/${encodeURIComponent(address.code)}${rest}` };
  if (address.kind === "retracted") return { kind: "retracted", shortTitle: address.name, reason: address.reason };
  return { kind: "page" };
}

async function unknownCodes(query: URLSearchParams): Promise<AddressFate | null> {
  const asked = Object.entries(CODES).map(([field, of]) => ({
    field,
    of,
    codes: codesOf(query.getAll(field).join(",")),
  }));
  if (asked.every(({ codes }) => codes.length === 0)) return null;
  const named = { participant: [] as string[], treaty: [] as string[], topic: [] as string[] };
  for (const { of, codes } of asked) named[of].push(...codes);
  const unknown = await publicApi().treaty.unknownCodes(named);
  const faulty = asked.find(({ of, codes }) => codes.some((code) => unknown[of].includes(code)));
  if (faulty === undefined) return null;
  const codes = faulty.codes.filter((code) => unknown[faulty.of].includes(code));
  return { kind: "unknown-codes", field: faulty.field, codes };
}

function codesOf(value: string): string[] {
  const codes = value.split(/[,~]/).map((code) => code.trim().slice(0, 120));
  return codes.filter((code) => code !== "").slice(0, 300);
}

function publicApi(): ReturnType<typeof createCaller> {
  return createCaller({ service: webRuntime().contextFor({ kind: "public" }) });
}
