import type { ApiCaller } from "@pacta/api";
import type { Cell } from "@pacta/outputs";
import type { TreatyListItem } from "@pacta/services";
import { type TreatyFilter, treatyListInput } from "./treaty-filter.ts";

const PAGE = 200;

export const TREATY_COLUMNS = [
  "slug",
  "shortTitle",
  "title",
  "form",
  "status",
  "since",
  "ends",
  "parties",
  "signatories",
  "signedOn",
  "depositary",
  "topics",
  "recordCompleteTo",
  "asOf",
  "retrievedAt",
] as const;

type Stamp = { readonly asOf: string; readonly retrievedAt: string };

/** Every row of the list, page by page: memory does not grow with their number. */
export async function* treatyFileRows(api: ApiCaller, filter: TreatyFilter, stamp: Stamp): AsyncGenerator<Cell[][]> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<ApiCaller["treaty"]["list"]>> = await api.treaty.list({
      ...treatyListInput(filter),
      sort: filter.sort,
      cursor,
      limit: PAGE,
    });
    yield page.treaties.map((treaty) => treatyCells(treaty, stamp));
    cursor = page.nextCursor;
  } while (cursor !== null);
}

function treatyCells(treaty: TreatyListItem, { asOf, retrievedAt }: Stamp): Cell[] {
  const { slug, shortTitle, title, form, status, since, endsOn, parties, signatories, signedOn, depositary } = treaty;
  const topics = treaty.topics.map(({ code }) => code).join(" ");
  return [
    ...[slug, shortTitle, title, form, status, since, endsOn, parties, signatories, signedOn, depositary],
    ...[topics, treaty.statusAsAt, asOf, retrievedAt],
  ];
}
