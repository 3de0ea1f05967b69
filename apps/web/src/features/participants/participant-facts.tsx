import type { ParticipantRecordView } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import { participantPath } from "./participant-path.ts";

/** What a participant is, its codes, its names with their time, and who came before and after it (SPEC C6). */
export function ParticipantFacts({ record }: { readonly record: ParticipantRecordView }): ReactElement {
  const { participants: t } = messages();
  const kinds: Readonly<Record<string, string>> = t.kinds;
  const former = record.names.filter(({ isFormer }) => isFormer);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="sr-only">
        {t.facts}
      </h2>
      <dl className="facts">
        <dt>{t.columns.kind}</dt>
        <dd>
          {kinds[record.kind] ?? record.kind}
          {record.validTo !== null && `, ${t.until(dayWords(record.validTo))}`}
        </dd>
        {record.region !== null && <Fact label={t.columns.region} texts={[record.region]} />}
        <Fact label={t.codes} texts={[...new Set([record.code, ...record.codes.map(({ code }) => code)])]} />
        <Fact
          label={t.names}
          texts={[...new Set(record.names.filter(({ isFormer }) => !isFormer).map(({ name }) => name))]}
        />
        {former.length > 0 && <Fact label={t.formerNames} texts={former.map(formerWords)} />}
        <Successions label={t.predecessors} links={record.predecessors} />
        <Successions label={t.successors} links={record.successors} />
      </dl>
    </section>
  );
}

function Fact({ label, texts }: { readonly label: string; readonly texts: readonly string[] }): ReactElement {
  return (
    <>
      <dt>{label}</dt>
      <dd>{texts.join(" · ")}</dd>
    </>
  );
}

function formerWords({ name, from, to }: ParticipantRecordView["names"][number]): string {
  const { participants: t } = messages();
  if (from !== null && to !== null) return `${name} (${t.span(dayWords(from), dayWords(to))})`;
  if (to !== null) return `${name} (${t.until(dayWords(to))})`;
  return from === null ? name : `${name} (${t.from(dayWords(from))})`;
}

type SuccessionProps = { readonly label: string; readonly links: ParticipantRecordView["successors"] };

function Successions({ label, links }: SuccessionProps): ReactElement | null {
  const kinds: Readonly<Record<string, string>> = messages().participants.succession;
  if (links.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <ul>
          {links.map(({ code, name, kind, on }) => (
            <li key={code}>
              <Link href={participantPath(code)}>{name}</Link> ({kinds[kind] ?? kind}
              {on !== null && `, ${dayWords(on)}`})
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
