import { readRoster, type SeedEventInput, type SeedReferenceInput } from "./roster.ts";

/** What the compilers know and no table at hand prints; marked so on every act. */
export const OWN_KNOWLEDGE: SeedReferenceInput = {
  citation: "General knowledge of the compilers; not read again in a depositary record",
};

/** The first day on which each former State no longer existed. */
const ENDED_ON = { CSHH: "1993-01-01", DDDE: "1990-10-03", YDYE: "1990-05-22", YUCS: "1992-04-27" } as const;

/** Acts of former States that the present table no longer prints, though they counted when they were done. */
export function readPutBack(lines: Parameters<typeof readRoster>[0]): SeedEventInput[] {
  const text = "Reconstructed from general knowledge; the present table no longer prints this State.";
  return readRoster(lines, OWN_KNOWLEDGE).map((event) => ({ ...event, text }));
}

/** The end of a former State, which ends what it was bound by. */
export function endOfFormerState(code: keyof typeof ENDED_ON): SeedEventInput {
  return {
    kind: "dissolution",
    participant: code,
    actDate: ENDED_ON[code],
    certainty: "effective",
    text: "The State ceased to exist; its successors act for themselves.",
    references: [OWN_KNOWLEDGE],
  };
}
