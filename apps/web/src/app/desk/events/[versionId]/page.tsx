import type { PublicationPreview } from "@pacta/services";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { eventTitle } from "../../../../features/desk/desk-table.tsx";
import { EventFacts } from "../../../../features/desk/event-facts.tsx";
import { PublicationChanges } from "../../../../features/desk/publication-changes.tsx";
import { PublishButton } from "../../../../features/desk/publish-button.client.tsx";
import { messages } from "../../../../messages/messages.ts";
import { apiCaller } from "../../../../server/api-caller.ts";
import { orNotFound } from "../../../../server/api-failure.ts";
import { requireEditor } from "../../../../server/require-editor.ts";
import { Link } from "../../../../ui/link.tsx";

type Props = { readonly params: Promise<{ readonly versionId: string }> };

const { preview: t, eventForm } = messages();

export const metadata: Metadata = { title: t.title };

/** A draft with what its publication would change; publication is one button away. */
export default async function EventVersionPage({ params }: Props): Promise<ReactElement> {
  const { versionId } = await params;
  await requireEditor(`/desk/events/${versionId}`);
  const preview = await orNotFound((await apiCaller()).event.preview({ eventVersionId: versionId }));
  const { event } = preview;
  const isPublished = preview.state === "published";
  return (
    <>
      <p className="mb-4">
        <Link href="/desk">{t.back}</Link>
      </p>
      <h1>{isPublished ? t.titlePublished : t.title}</h1>
      <section className="mt-6" aria-labelledby="event">
        <h2 id="event">{eventTitle(event)}</h2>
        <p className="mb-3">
          <Link href={`/treaties/${event.treaty.slug}`}>{event.treaty.shortTitle}</Link>
        </p>
        <EventFacts event={event} />
      </section>
      {isPublished ? (
        <p className="mt-6">
          <Link href={`/treaties/${preview.treatySlug}`}>{t.toTreaty}</Link>
        </p>
      ) : (
        <Publishing versionId={versionId} preview={preview} />
      )}
    </>
  );
}

type PublishingProps = { readonly versionId: string; readonly preview: PublicationPreview };

function Publishing({ versionId, preview }: PublishingProps): ReactElement {
  const isTold = preview.notifyMode === "notify";
  const { publish, publishing, alreadyPublished, toTreaty, failed } = t;
  return (
    <>
      <PublicationChanges preview={preview} />
      <div className="mt-8 border-rule border-t pt-6">
        <p className="mb-4">{isTold ? t.notify : t.silent}</p>
        <PublishButton
          eventVersionId={versionId}
          treatySlug={preview.treatySlug}
          labels={{
            publish,
            publishing,
            alreadyPublished,
            toTreaty,
            failed,
            published: isTold ? t.publishedNotify : t.published,
            unexpected: eventForm.unexpected,
          }}
        />
      </div>
    </>
  );
}
