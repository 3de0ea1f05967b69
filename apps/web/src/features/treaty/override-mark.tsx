import type { CorrectedEvent, TreatyView } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { Reference } from "../../ui/reference.tsx";

/** Marks a date of entry into force that was entered in the place of the computed one: on what basis, why, from where. */
export function OverrideMark({ treaty }: { readonly treaty: TreatyView }): ReactElement | null {
  const { treaty: t, words } = messages();
  const days = treaty.status.statedDifferenceDays;
  const event = overrideOf(treaty);
  if (days === null || days === 0) return null;
  const basis: Readonly<Record<string, string>> = words.basis;
  return (
    <div className="prose mt-2">
      <p>
        <strong>{t.overridden}</strong> {t.stated(days)}
      </p>
      {event !== null && (
        <p className="text-sm">
          {event.effectiveBasis !== null &&
            `${t.effectiveBasis(basis[event.effectiveBasis] ?? event.effectiveBasis)}. `}
          {event.text}{" "}
          {event.references.map((reference) => (
            <Reference key={`${reference.citation} ${reference.url}`} reference={reference} />
          ))}
        </p>
      )}
    </div>
  );
}

function overrideOf({ timeline, status }: TreatyView): CorrectedEvent | null {
  const found = timeline.find(
    ({ kind, participant, actDate, effectiveDate }) =>
      kind === "entry-into-force" && participant === null && (effectiveDate ?? actDate) === status.inForceOn,
  );
  return found ?? null;
}
