import { join } from "node:path";
import type { ParticipantRecordInput, SuccessionRecord } from "@pacta/services";
import { readWholeTable, required, type TableLine } from "./read-table.ts";

type Names = ParticipantRecordInput["names"];

const LANGUAGES = ["en", "fr", "es", "ru", "zh", "ar"] as const;

const KINDS = ["state", "historical_state", "io", "reio", "territory"] as const;

/** `Zaire|1971-10-27|1997-05-17;...`: a former name with its first and (exclusive) last day. */
function formerNames(line: TableLine): Names {
  return parts(line, "former_names").map((part) => {
    const [name = "", from, to] = part.split("|");
    return { language: "en", name, validFrom: from || null, validTo: to || null, isFormer: true };
  });
}

function parts(line: TableLine, column: string): string[] {
  return (line.cell(column) ?? "").split(";").filter((part) => part !== "");
}

function toParticipant(line: TableLine): ParticipantRecordInput {
  const kind = KINDS.find((one) => one === line.cell("kind"));
  if (kind === undefined) throw new Error(`line ${line.line}: no such kind of participant`);
  const names = LANGUAGES.flatMap((language) => {
    const name = line.cell(`name_${language}`);
    return name === null ? [] : [{ language, name }];
  });
  return {
    code: required(line, "code"),
    kind,
    names: [...names, ...formerNames(line)],
    validFrom: line.cell("valid_from"),
    validTo: line.cell("valid_to"),
    unRegion: line.cell("un_region"),
    m49Region: line.cell("m49_region"),
    m49Subregion: line.cell("m49_subregion"),
    parentCode: administeringState(line),
  };
}

/** A condominium (`GBR/FRA`) has no one administering State. */
function administeringState(line: TableLine): string | null {
  const code = line.cell("parent_code");
  return code?.includes("/") === true ? null : code;
}

function successionsOf(line: TableLine, beginnings: ReadonlyMap<string, string | null>): SuccessionRecord[] {
  const predecessor = required(line, "code");
  return parts(line, "successor_codes").map((part) => {
    const at = part.lastIndexOf(":");
    const [successor, kind] = [part.slice(0, at), part.slice(at + 1)];
    return { predecessor, successor, kind, takesEffectOn: line.cell("valid_to") ?? beginnings.get(successor) ?? null };
  });
}

/** Who the sources speak of: every participant with its names and lifetime, and who came after whom. */
export type ParticipantTable = {
  readonly records: readonly ParticipantRecordInput[];
  readonly successions: readonly SuccessionRecord[];
};

/** Reads `facts/participants.csv`. */
export async function readParticipants(folder: string): Promise<ParticipantTable> {
  const lines = await readWholeTable(join(folder, "facts/participants.csv"));
  const beginnings = new Map(lines.map((line) => [required(line, "code"), line.cell("valid_from")]));
  const successions = lines.flatMap((line) => successionsOf(line, beginnings));
  return {
    records: lines.map(toParticipant),
    successions: successions.filter(({ successor }) => beginnings.has(successor)),
  };
}
