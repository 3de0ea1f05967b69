import { isBoundStatus, isConsentToBeBound } from "@pacta/domain";
import type { ParticipantView } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import type { ParticipantActs } from "./participant-acts.ts";

type Props = {
  readonly participants: readonly ParticipantView[];
  readonly actsOf: (code: string) => ParticipantActs;
};

/** Signatories, Parties and contracting States as the depositary counts them, with what the words mean. */
export function ParticipantCounts({ participants, actsOf }: Props): ReactElement {
  const { treaty: t } = messages();
  if (participants.length === 0) return <p className="mb-4">{t.participantsNone}</p>;
  const signatories = participants.filter(({ code }) => actsOf(code).signature !== null).length;
  const parties = participants.filter(({ status }) => isBoundStatus(status)).length;
  const contracting = participants.filter(
    ({ status, code }) =>
      isBoundStatus(status) ||
      ((status === "contracting" || status === "consented") &&
        isConsentToBeBound(actsOf(code).consent?.kind ?? "signature")),
  ).length;
  return (
    <div className="mb-4">
      <p>
        {t.signatories(signatories)} {t.parties(parties)}
        {contracting !== parties && ` ${t.contracting(contracting)}`}
      </p>
      <details className="prose text-sm">
        <summary>{t.countsMean}</summary>
        <p>{t.countsMeaning}</p>
      </details>
    </div>
  );
}
