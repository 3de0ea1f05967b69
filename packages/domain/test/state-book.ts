import { cell, type PublicRecord, readRecords } from "./public-record.ts";

/** First and last days of States: `firstDays` holds a State's own first, then those of the States it continues. */
export type StateBook = {
  readonly codeOf: (name: string) => string | null;
  readonly firstDaysOf: (code: string) => readonly string[];
  readonly predecessorEndsOf: (code: string) => readonly string[];
};

/** The public record of States, or null where it is not beside this checkout. */
export function readStateBook(): StateBook | null {
  const states = readRecords("facts/participants.csv");
  const aliases = readRecords("facts/participant_aliases.csv");
  if (states === null || aliases === null) return null;
  const byCode = new Map(states.map((row) => [cell(row, "code") ?? "", row]));
  const names = new Map([
    ...states.map((row): [string | null, string | null] => [cell(row, "name_en"), cell(row, "code")]),
    ...aliases
      .filter((row) => cell(row, "scheme") === "general")
      .map((row): [string | null, string | null] => [cell(row, "alias"), cell(row, "code")]),
  ]);
  const day = (code: string, column: string): string[] => {
    const row = byCode.get(code);
    const written = row === undefined ? null : cell(row, column);
    return written === null ? [] : [written];
  };
  return {
    codeOf: (name) => names.get(name) ?? null,
    firstDaysOf: (code) =>
      [code, ...predecessors(byCode.get(code), "continuation")].flatMap((one) => day(one, "valid_from")),
    predecessorEndsOf: (code) => predecessors(byCode.get(code), null).flatMap((one) => day(one, "valid_to")),
  };
}

/** "CSXX:continuation;T:VUT:independence": the codes, of one relation or of any. */
function predecessors(row: PublicRecord | undefined, relation: string | null): string[] {
  const written = row === undefined ? null : cell(row, "predecessor_codes");
  return (written ?? "").split(";").flatMap((one) => {
    const [, code, own] = /^(.+):([a-z_]+)$/.exec(one) ?? [];
    return code === undefined || (relation !== null && own !== relation) ? [] : [code];
  });
}
