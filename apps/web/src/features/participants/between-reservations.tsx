import type { BetweenView } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";

type Reservation = BetweenView["answer"]["reservations"][number];

/** Each reservation of one of the two, how it stands, and what the other said of it (VCLT arts. 19-23). */
export function BetweenReservations({ between }: { readonly between: BetweenView }): ReactElement | null {
  const { participants: t } = messages();
  const { a, b, answer } = between;
  if (answer.reservations.length === 0) return null;
  const nameOf = (code: string): string => (code === a.code ? a.name : b.name);
  return (
    <section className="section" aria-labelledby="reservations">
      <h2 id="reservations">{t.reservations}</h2>
      <ul>
        {answer.reservations.map((one) => (
          <li key={one.eventId} className="border-rule border-b py-3">
            <p className="font-medium">{t.reservation(nameOf(one.by), dayWords(one.on))}</p>
            <p className="text-muted">{[t.standing[one.standing], objectionWords(one)].filter(Boolean).join(", ")}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function objectionWords({ objection, acceptedTacitly }: Reservation): string {
  const { participants: t } = messages();
  if (objection.kind === "none") return acceptedTacitly ? t.accepted : "";
  if (objection.isLate) return t.objectedLate(dayWords(objection.on));
  return objection.kind === "precluding" ? t.precluded(dayWords(objection.on)) : t.objected(dayWords(objection.on));
}
