import { join } from "node:path";
import type { ParticipantTable } from "./participants.ts";
import { readWholeTable, required } from "./read-table.ts";

/** Whom a name means, or why that cannot be said. */
export type NameAnswer = { readonly code: string } | { readonly refused: string };

type Alias = { readonly code: string; readonly isAmbiguous: boolean };
type Lifetime = {
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly predecessors: readonly string[];
};

/** Resolves names as sources print them. UK names are case-sensitive: capitals are the State, others the territory. */
export class ParticipantNames {
  readonly #aliases = new Map<string, Alias>();
  readonly #lifetimes = new Map<string, Lifetime>();

  constructor(table: ParticipantTable, aliases: readonly (Alias & { scheme: string; alias: string })[]) {
    for (const { code, kind, names, validFrom = null, validTo = null } of table.records) {
      const predecessors = table.successions.filter(({ successor }) => successor === code);
      this.#lifetimes.set(code, {
        kind,
        from: validFrom,
        to: validTo,
        predecessors: predecessors.map(({ predecessor }) => predecessor),
      });
      for (const { name, language } of names) {
        if (language === "en") this.#aliases.set(`general:${name}`, { code, isAmbiguous: false });
      }
    }
    for (const { scheme, alias, ...found } of aliases) {
      const family = scheme === "UK" ? "UK" : "general";
      this.#aliases.set(`${family}:${alias}`, found);
    }
  }

  /** True for a dependent territory or a part of a State: never a side of its own. */
  isTerritory(code: string): boolean {
    return this.#lifetimes.get(code)?.kind === "territory";
  }

  /** Whom a name of the family means on a day; an ambiguous one must mean a participant that existed then. */
  find(family: "general" | "UK", name: string, day: string | null): NameAnswer {
    const alias = this.#aliases.get(`${family}:${name}`);
    if (alias === undefined) return { refused: "name not known" };
    if (!alias.isAmbiguous || day === null || this.#existed(alias.code, day)) return { code: alias.code };
    const earlier = (this.#lifetimes.get(alias.code)?.predecessors ?? []).filter((code) => this.#existed(code, day));
    const [only, ...others] = earlier;
    if (only === undefined || others.length > 0) return { refused: "name means several participants" };
    return { code: only };
  }

  #existed(code: string, day: string): boolean {
    const lifetime = this.#lifetimes.get(code);
    if (lifetime === undefined) return false;
    return (lifetime.from === null || lifetime.from <= day) && (lifetime.to === null || day < lifetime.to);
  }
}

/** Reads `facts/participant_aliases.csv` beside the participants. */
export async function readParticipantNames(folder: string, table: ParticipantTable): Promise<ParticipantNames> {
  const lines = await readWholeTable(join(folder, "facts/participant_aliases.csv"));
  const aliases = lines.map((line) => ({
    scheme: required(line, "scheme"),
    alias: required(line, "alias"),
    code: required(line, "code"),
    isAmbiguous: line.cell("ambiguous") === "1",
  }));
  return new ParticipantNames(table, aliases);
}
