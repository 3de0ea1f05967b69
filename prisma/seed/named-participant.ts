import { FORMER_NAMES } from "./participants/former-names.ts";
import { OTHER_CODES } from "./participants/other-codes.ts";
import { PARTICIPANT_FACTS } from "./participants/participant-facts.ts";
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

const FACTS: ReadonlyMap<string, readonly (string | null)[]> = new Map(
  PARTICIPANT_FACTS.trim()
    .split("\n")
    .map((line) => line.split("|"))
    .map(([code = "", ...facts]) => [code, facts.map((fact) => (fact === "" ? null : fact))]),
);

/** Spells a compact row out as a participant with its names, codes, lifetime and regions. */
export function toParticipant([code, kind, en, fr, es, ru]: NamedParticipant): SeedParticipantInput {
  const [iso2, m49, unRegion, m49Region, m49Subregion, validFrom, validTo, parentCode, zh, ar] = FACTS.get(code) ?? [];
  const names = Object.entries({ en, fr, es, ru, zh, ar }).flatMap(([language, name]) =>
    name ? [{ language, name }] : [],
  );
  const former = FORMER_NAMES.filter(([of]) => of === code).map(([, name, from, to]) => ({
    language: "en",
    name,
    validFrom: from,
    validTo: to,
    isFormer: true,
  }));
  const codes = [
    ...(iso2 ? [{ scheme: "iso2", code: iso2 }] : []),
    ...(m49 ? [{ scheme: "m49", code: m49 }] : []),
    ...OTHER_CODES.filter(([, of]) => of === code).map(([other]) => ({ scheme: "other", code: other })),
  ];
  return {
    code,
    kind,
    names: [...names, ...former],
    validFrom,
    validTo,
    unRegion,
    m49Region,
    m49Subregion,
    parentCode,
    codes,
  };
}
