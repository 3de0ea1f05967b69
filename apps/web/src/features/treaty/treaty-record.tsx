import type { RelatedTreaty, TreatyView } from "@pacta/services";
import type { ReactElement, ReactNode } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import { Reference } from "../../ui/reference.tsx";

/** What the record of a treaty consists of besides its acts: relations, identifiers, topics, sources. */
export function TreatyRecordFacts({ treaty }: { readonly treaty: TreatyView }): ReactElement {
  const { treaty: t } = messages();
  return (
    <div className="grid gap-8">
      <Block title={t.related} rows={treaty.related.map((related) => relatedRow(treaty.slug, related))} />
      <Block
        title={t.identifiers}
        rows={treaty.identifiers.map(({ scheme, value }) => ({
          key: `${scheme} ${value}`,
          content: (
            <>
              <span className="text-muted">{scheme}</span> {value}
            </>
          ),
        }))}
      />
      <Block
        title={t.topics}
        rows={treaty.topics.map(({ code, name }) => ({
          key: code,
          content: <Link href={`/treaties?${new URLSearchParams({ topic: code })}`}>{name}</Link>,
        }))}
      />
      <Block
        title={t.sources}
        rows={treaty.sources.map((source) => ({ key: source.citation, content: <Reference reference={source} /> }))}
      />
      {treaty.note !== null && <Block title={t.note} rows={[{ key: "note", content: treaty.note }]} />}
    </div>
  );
}

type Row = { readonly key: string; readonly content: ReactNode };

function Block({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 text-lg">{title}</h2>
      <ul className="text-sm">
        {rows.map(({ key, content }) => (
          <li key={key} className="wrap-anywhere py-1">
            {content}
          </li>
        ))}
      </ul>
    </section>
  );
}

function relatedRow(own: string, { kind, direction, slug, shortTitle, on }: RelatedTreaty): Row {
  const { treaty: t, words, insight } = messages();
  const known: Readonly<Record<string, string>> = words.relation[direction];
  return {
    key: `${kind} ${direction} ${slug}`,
    content: (
      <>
        <span className="text-muted">{known[kind] ?? kind}</span> <Link href={`/treaties/${slug}`}>{shortTitle}</Link>{" "}
        <Link href={`/treaties/${own}/beside/${slug}`} aria-label={insight.besideLink(shortTitle)} className="text-sm">
          ({insight.beside})
        </Link>
        {on !== null && <span className="text-muted"> {t.from(dayWords(on))}</span>}
      </>
    ),
  };
}
