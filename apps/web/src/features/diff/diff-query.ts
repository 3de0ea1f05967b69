import { queryValue } from "../../http/query-value.ts";

/** The two moments and the scope of a comparison, as the address says them. */
export type DiffQuery = {
  readonly from: string | null;
  readonly to: string | null;
  readonly knownFrom: string | null;
  readonly knownTo: string | null;
  readonly treaty: string | null;
  readonly party: string | null;
};

type Params = Readonly<Record<string, string | string[] | undefined>>;

export function readDiffQuery(params: Params): DiffQuery {
  const of = (name: keyof DiffQuery): string | null => queryValue(params[name]);
  return {
    from: of("from"),
    to: of("to"),
    knownFrom: of("knownFrom"),
    knownTo: of("knownTo"),
    treaty: of("treaty"),
    party: of("party"),
  };
}

/** Null until two different moments are named: a day or an instant that is left out is the present's. */
export function diffInput({ from, to, knownFrom, knownTo, treaty, party }: DiffQuery) {
  if (from === to && knownFrom === knownTo) return null;
  return {
    before: { asOf: from, knownAt: knownFrom },
    after: { asOf: to, knownAt: knownTo },
    treaty,
    participant: party,
  };
}
