import { parseArgs } from "node:util";

export const SECTIONS = ["database", "growth", "goal", "versions"] as const;
export type Section = (typeof SECTIONS)[number];

export type Options = {
  /** A twentieth of the database, a shorter growth series, a fifth of the calls. */
  readonly small: boolean;
  readonly sections: readonly Section[];
};

/** Reads `--small` and `--only <section>`, which may be repeated; refuses anything else. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { small: { type: "boolean", default: false }, only: { type: "string", multiple: true, default: [] } },
  });
  const unknown = values.only.filter((name) => !SECTIONS.some((section) => section === name));
  if (unknown.length > 0) throw new Error(`no section ${unknown.join(", ")}: choose from ${SECTIONS.join(", ")}`);
  const chosen = SECTIONS.filter((section) => values.only.includes(section));
  return { small: values.small, sections: chosen.length === 0 ? SECTIONS : chosen };
}
