import { type Moment, readMoment } from "../../http/moment.ts";

export const MOST_COLUMNS = 20;

export type MatrixQuery = {
  readonly treaties: readonly string[];
  readonly participants: readonly string[];
  readonly moment: Moment;
};

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Reads `?treaty=a,b&treaty=c&party=KEN,FRA`: a form repeats the name, an address of ours uses commas. */
export function readMatrixQuery(params: Params): MatrixQuery {
  return { treaties: listOf(params.treaty), participants: listOf(params.party), moment: readMoment(params) };
}

/** The parameters that `readMatrixQuery` reads back. */
export function matrixParams({ treaties, participants, moment }: MatrixQuery): Record<string, string | null> {
  return { treaty: treaties.join(",") || null, party: participants.join(",") || null, ...moment };
}

function listOf(value: string | string[] | undefined): string[] {
  const texts = (Array.isArray(value) ? value : [value ?? ""]).flatMap((text) => text.split(","));
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))];
}
