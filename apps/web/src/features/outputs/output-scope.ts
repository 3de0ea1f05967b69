import { type OutputFormat, outputFormatOf } from "./output-format.ts";

/** What an output is about, as its path says: everything, one treaty, one participant. */
export type OutputScope = {
  readonly format: OutputFormat;
  readonly treaty: string | null;
  readonly participant: string | null;
};

/** Reads `events/atom`, `treaty/<slug>/csv`, `participant/<code>/ics`; null for everything else. */
export function outputScope(parts: readonly string[]): OutputScope | null {
  const [kind, key] = parts;
  const format = outputFormatOf(parts.at(-1) ?? "");
  if (format === null) return null;
  if (kind === "events" && parts.length === 2) return { format, treaty: null, participant: null };
  if (parts.length !== 3 || key === undefined) return null;
  if (kind === "treaty") return { format, treaty: key, participant: null };
  return kind === "participant" ? { format, treaty: null, participant: key } : null;
}
