import type { ParticipantView, TreatyView } from "@pacta/services";
import { dayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import type { ParticipantActs } from "./participant-acts.ts";

/** A numbered note to a participant's row. */
export type Footnote = { readonly number: number; readonly code: string; readonly text: string };

/** Notes to the table in the order of its rows: withdrawals with both dates, and what the record says of an act. */
export function participantFootnotes(
  participants: readonly ParticipantView[],
  actsOf: (code: string) => ParticipantActs,
  form: TreatyView["form"],
): Footnote[] {
  const notes = participants.flatMap((participant) =>
    textsOf(participant, actsOf(participant.code), form).map((text) => ({ code: participant.code, text })),
  );
  return notes.map((note, index) => ({ ...note, number: index + 1 }));
}

function textsOf({ name, until }: ParticipantView, acts: ParticipantActs, form: TreatyView["form"]): string[] {
  const { treaty: t } = messages();
  const { exit, consent, signature } = acts;
  const left = exit === null ? null : t.withdrawn(name, dayWords(exit.on), until === null ? null : dayWords(until));
  return [form === "bilateral" ? null : left, signature?.text, consent === signature ? null : consent?.text, exit?.text]
    .filter((text) => typeof text === "string")
    .filter((text, index, all) => all.indexOf(text) === index);
}
