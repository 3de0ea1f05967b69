import { isoDateOf } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { listTreaties } from "../treaty/list-treaties.ts";
import { searchWords } from "../treaty/search-words.ts";
import { nameIn } from "./names-in.ts";
import { SHOWN_PARTICIPANT } from "./shown-participant.ts";

export type SuggestedParticipant = {
  readonly code: string;
  readonly name: string;
  /** The former name that was typed; `to` is its last day, null where that is not on record. */
  readonly formerly: { readonly name: string; readonly to: string | null } | null;
};

export type Suggestions = {
  readonly treaties: readonly { readonly slug: string; readonly shortTitle: string }[];
  readonly participants: readonly SuggestedParticipant[];
};

export type SuggestInput = { readonly query: string; readonly language: string; readonly limit: number };

const ALL = {
  ...{ status: null, topic: null, depositary: null, region: null, year: null, form: null, party: null },
  ...{ asOf: null, knownAt: null, sort: null, cursor: null },
};

/** Treaties and participants that what was typed may mean; former names lead to the present ones (SPEC A2, A8). */
export async function suggest(ctx: ServiceContext, input: SuggestInput): Promise<Suggestions> {
  requirePermission(ctx, "treaty.read");
  if (searchWords(input.query) === "") return { treaties: [], participants: [] };
  const [{ treaties }, participants] = await Promise.all([
    listTreaties(ctx, { ...ALL, query: input.query, limit: input.limit }),
    suggestParticipants(ctx, input),
  ]);
  return { treaties: treaties.map(({ slug, shortTitle }) => ({ slug, shortTitle })), participants };
}

async function suggestParticipants(
  ctx: ServiceContext,
  { query, language, limit }: SuggestInput,
): Promise<SuggestedParticipant[]> {
  const asked = plainWords(query);
  const rows = await ctx.db.participant.findMany({
    where: SHOWN_PARTICIPANT,
    select: {
      code: true,
      codes: { select: { code: true } },
      names: { select: { language: true, name: true, isFormer: true, validTo: true } },
    },
    take: 2000,
  });
  const found = rows.flatMap((row) => {
    const present = row.names.filter(({ isFormer }) => !isFormer);
    const named = { code: row.code, name: nameIn({ code: row.code, names: present }, language) };
    const isCode = [row.code, ...row.codes.map(({ code }) => code)].some((code) => code === query.trim().toUpperCase());
    if (isCode || present.some(({ name }) => isMeant(name, asked))) return { ...named, formerly: null };
    const former = row.names.find(({ name, isFormer }) => isFormer && isMeant(name, asked));
    return former === undefined ? [] : { ...named, formerly: { name: former.name, to: isoDateOf(former.validTo) } };
  });
  return found.sort((a, b) => a.name.localeCompare(b.name, language)).slice(0, limit);
}

/** Every word typed begins a word of the name. */
function isMeant(name: string, asked: readonly string[]): boolean {
  const words = plainWords(name);
  return asked.every((word) => words.some((one) => one.startsWith(word)));
}

function plainWords(text: string): string[] {
  return searchWords(text.normalize("NFD").replace(/\p{M}/gu, "")).split(" ").filter(Boolean);
}
