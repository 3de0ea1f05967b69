import type { TreatyView } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";

type Provision = TreatyView["provisions"][number];

/** What the treaty provides, topic by topic, in our words. */
export function Provisions({ provisions }: { readonly provisions: readonly Provision[] }): ReactElement {
  const { treaty: t } = messages();
  const topics = byTopic(provisions);
  return (
    <section className="section" aria-labelledby="provisions">
      <h2 id="provisions">{t.provisions}</h2>
      <p className="hint mb-4">{provisions.length > 0 ? t.provisionsNote : t.provisionsNone}</p>
      {topics.map(([topic, entries]) => (
        <section key={topic} className="prose keep mb-5">
          <h3>{topic}</h3>
          <ul>
            {entries.map(({ article, summary }) => (
              <li key={`${article} ${summary}`} className="py-1">
                {article !== null && <span className="text-muted">{article}: </span>}
                {summary}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function byTopic(provisions: readonly Provision[]): [string, Provision[]][] {
  const topics = new Map<string, Provision[]>();
  for (const provision of provisions) {
    topics.set(provision.topicName, [...(topics.get(provision.topicName) ?? []), provision]);
  }
  return [...topics];
}
