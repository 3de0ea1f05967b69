import { isBoundStatus } from "@pacta/domain";
import type { MatrixCell } from "@pacta/services";
import { capitalised } from "../../messages/capitalised.ts";
import { participantStatusWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";

/** The words of a cell, the same on the page and in the file but for how they write a day (SPEC A3). */
export function matrixWords(cell: MatrixCell | null, dayOf: (iso: string) => string): string {
  const { participants: t } = messages();
  if (cell === null) return t.notBound;
  const { status, next, nextOn } = cell;
  if (nextOn !== null && next !== null && isBoundStatus(next) && !isBoundStatus(status)) {
    return t.inForceFrom(dayOf(nextOn));
  }
  const word = capitalised(participantStatusWord(status));
  return status === "withdrawal-pending" && nextOn !== null ? `${word}, ${t.endsOn(dayOf(nextOn))}` : word;
}
