import type { SeedParticipantInput } from "./seed-treaty.ts";

/** Code, kind, and the names in English, French, Spanish and Russian. */
export type NamedParticipant = readonly [
  code: string,
  kind: SeedParticipantInput["kind"],
  english: string,
  french: string,
  spanish: string,
  russian: string,
];

/** Spells a compact row out as a participant with one name per language. */
export function toParticipant([code, kind, en, fr, es, ru]: NamedParticipant): SeedParticipantInput {
  const names = Object.entries({ en, fr, es, ru }).map(([language, name]) => ({ language, name }));
  return { code, kind, names };
}
