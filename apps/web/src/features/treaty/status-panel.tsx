import type { TreatyView } from "@pacta/services";
import type { ReactElement } from "react";
import { capitalised } from "../../messages/capitalised.ts";
import { treatyStatusWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";
import { TreatyStatusMark } from "../../ui/status-mark.tsx";
import { Conditions } from "../insight/conditions.tsx";
import { Clauses } from "./clauses.tsx";
import { OverrideMark } from "./override-mark.tsx";
import { StatusReason } from "./status-reason.tsx";

/** The present answer: word, shape, colour; since when, until when, and why. */
export function StatusPanel({ treaty }: { readonly treaty: TreatyView }): ReactElement {
  const { treaty: t } = messages();
  const { status } = treaty;
  return (
    <section className="panel" aria-labelledby="status">
      <h2 id="status" className="font-normal font-sans text-muted text-sm">
        {t.status}
      </h2>
      <p className="mt-1 font-semibold font-serif text-2xl">
        <TreatyStatusMark kind={status.kind} word={capitalised(treatyStatusWord(status.kind))} />
      </p>
      <StatusDates treaty={treaty} />
      {status.progress !== null && status.conditions.length === 0 && (
        <p className="mt-3">{t.progress(status.progress.counted, status.progress.required)}</p>
      )}
      <Conditions conditions={status.conditions} />
      <StatusReason status={status} />
      <OverrideMark treaty={treaty} />
      <Clauses clauses={treaty.clauses} />
    </section>
  );
}

function StatusDates({ treaty }: { readonly treaty: TreatyView }): ReactElement {
  const { treaty: t } = messages();
  const { since, endsOn, inForceOn } = treaty.status;
  return (
    <dl className="facts mt-3">
      <Fact term={t.since} iso={since} />
      <Fact term={t.inForceOn} iso={inForceOn === since ? null : inForceOn} />
      <Fact term={endsOn !== null && endsOn <= treaty.asOf ? t.ended : t.endsOn} iso={endsOn} />
    </dl>
  );
}

function Fact({ term, iso }: { readonly term: string; readonly iso: string | null }): ReactElement | null {
  if (iso === null) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd className="font-medium">
        <Day iso={iso} />
      </dd>
    </>
  );
}
