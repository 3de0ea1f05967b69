import type { Metadata } from "next";
import type { ReactElement } from "react";
import { InboxLine } from "../../features/inbox/inbox-line.tsx";
import { UndoLine } from "../../features/inbox/undo-line.tsx";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, enterLocale, localHref } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { orNotFound } from "../../server/api-failure.ts";
import { requireAccount } from "../../server/require-account.ts";
import { Link } from "../../ui/link.tsx";
import { PageLinks } from "../../ui/page-links.tsx";

const FOLDERS = ["all", "unread", "archived"] as const;
type Folder = (typeof FOLDERS)[number];

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().inbox.title, robots: { index: false } };
}

/** What the account was told (SPEC F16); its state is the server's, so every tab shows the same. */
export default async function InboxPage({ searchParams }: { readonly searchParams: PageQuery }): Promise<ReactElement> {
  await enterLocale();
  const { inbox: t } = messages();
  const query = await searchParams;
  await requireAccount("/inbox");
  const folder = FOLDERS.find((name) => name === queryValue(query.folder)) ?? "all";
  const cursor = queryValue(query.after);
  const { items, unread, nextCursor } = await orNotFound(
    (await apiCaller()).inbox.list({ folder, cursor, language: currentLanguage() }),
  );
  return (
    <>
      <h1>{t.title}</h1>
      <p className="prose mt-3 mb-6 text-muted">{t.intro}</p>
      <p className="mb-4">
        <Link href="/webhooks" className="inline-block py-1">
          {t.webhooks}
        </Link>
      </p>
      <FolderLinks folder={folder} />
      <UndoLine folder={folder} mark={queryValue(query.mark)} at={queryValue(query.at)} />
      {unread > 0 && folder !== "archived" && <ReadAll folder={folder} />}
      {items.length === 0 ? (
        <p className="mt-6">{t.empty[folder]}</p>
      ) : (
        <ol className="mt-4" aria-label={t.list}>
          {items.map((item) => (
            <InboxLine key={item.outboxId} item={item} folder={folder} />
          ))}
        </ol>
      )}
      <PageLinks
        label={t.pages}
        first={cursor === null ? null : { label: t.first, path: pathOf(folder, null) }}
        next={nextCursor === null ? null : { label: t.next, path: pathOf(folder, nextCursor) }}
      />
    </>
  );
}

function FolderLinks({ folder }: { readonly folder: Folder }): ReactElement {
  const { inbox: t } = messages();
  return (
    <nav aria-label={t.folders}>
      <ul className="flex flex-wrap gap-x-6">
        {FOLDERS.map((name) => (
          <li key={name}>
            <Link
              href={pathOf(name, null)}
              aria-current={name === folder ? "page" : undefined}
              className="inline-block py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {t.folder[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ReadAll({ folder }: { readonly folder: Folder }): ReactElement {
  return (
    <form action={localHref("/api/inbox")} method="post" className="mt-4">
      <input type="hidden" name="folder" value={folder} />
      <input type="hidden" name="mark" value="read" />
      <button className="button button-quiet" type="submit">
        {messages().inbox.readAll}
      </button>
    </form>
  );
}

function pathOf(folder: Folder, after: string | null): string {
  const query = new URLSearchParams({ ...(folder !== "all" && { folder }), ...(after !== null && { after }) });
  return query.size === 0 ? "/inbox" : `/inbox?${query}`;
}
