import type { InboxItemView } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { kindWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";
import { Instant } from "../../ui/instant.tsx";
import { Link } from "../../ui/link.tsx";

type Props = { readonly item: InboxItemView; readonly folder: string };

/** One thing the account was told, with what can be done about it. */
export function InboxLine({ item, folder }: Props): ReactElement {
  const { inbox: t } = messages();
  const { treaty, event, readAt } = item;
  const place = event === null ? "" : `#event-${event.eventId}`;
  const what = titleOf(item);
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-rule border-b py-4">
      <div className="min-w-0 grow">
        <p className="flex flex-wrap gap-x-3 text-muted text-sm">
          <Instant at={item.createdAt} />
          <span>{t.kind[item.kind]}</span>
          {readAt === null && <strong className="text-ink">{t.isUnread}</strong>}
        </p>
        <p className={readAt === null ? "font-semibold" : ""}>
          <Link href={`/treaties/${treaty.slug}${place}`}>{what}</Link>
        </p>
      </div>
      <LineButtons item={item} folder={folder} what={what} />
    </li>
  );
}

function LineButtons({ item, folder, what }: Props & { readonly what: string }): ReactElement {
  const { inbox: t } = messages();
  return (
    <div className="flex flex-wrap gap-2">
      {item.readAt === null && item.archivedAt === null && (
        <MarkForm item={item} folder={folder} mark="read" label={t.read} name={t.readOf(what)} />
      )}
      {item.archivedAt === null ? (
        <MarkForm item={item} folder={folder} mark="archived" label={t.archive} name={t.archiveOf(what)} />
      ) : (
        <MarkForm item={item} folder={folder} mark="archived" label={t.restore} name={t.restoreOf(what)} undo />
      )}
    </div>
  );
}

type MarkProps = Props & {
  readonly mark: "read" | "archived";
  readonly label: string;
  readonly name: string;
  readonly undo?: true;
};

function MarkForm({ item, folder, mark, label, name, undo }: MarkProps): ReactElement {
  return (
    <form action={localHref("/api/inbox")} method="post">
      <input type="hidden" name="folder" value={folder} />
      <input type="hidden" name="outboxId" value={item.outboxId} />
      <input type="hidden" name="mark" value={mark} />
      {undo === true && <input type="hidden" name="undo" value="1" />}
      <button className="button button-quiet min-h-9 px-3 py-1" type="submit" aria-label={name}>
        {label}
      </button>
    </form>
  );
}

function titleOf(item: InboxItemView): string {
  const parts = [item.event?.participant?.name, whatOf(item), item.treaty.shortTitle];
  return parts.filter((part) => part !== undefined).join(" – ");
}

function whatOf({ event, effect, treaty }: InboxItemView): string | undefined {
  const kinds: Readonly<Record<string, string>> = messages().words.upcoming;
  if (effect !== null) return `${kinds[effect.kind] ?? effect.kind} (${dayWords(effect.on)})`;
  return event === null ? undefined : kindWord(event.kind, treaty.form);
}
