import type { PublicationPreview } from "@pacta/services";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { eventTitle } from "../../../../features/desk/desk-table.tsx";
import { EventFacts } from "../../../../features/desk/event-facts.tsx";
import { PublicationChanges } from "../../../../features/desk/publication-changes.tsx";
import { PublishButton } from "../../../../features/desk/publish-button.client.tsx";
import { RetractForm } from "../../../../features/desk/retract-form.client.tsx";
import { messages } from "../../../../messages/messages.ts";
import { apiCaller } from "../../../../server/api-caller.ts";
import { orNotFound } from "../../../../server/api-failure.ts";
import { requireEditor } from "../../../../server/require-editor.ts";
import { Day } from "../../../../ui/day.tsx";
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
  return (
    <>
      <p className="mb-4">
        <Link href="/desk">{t.back}</Link>
      </p>
      <h1>{titleOf(preview)}</h1>
      <section className="mt-6" aria-labelledby="event">
        <h2 id="event">{eventTitle(event)}</h2>
        <p className="mb-3">
          <Link href={`/treaties/${event.treaty.slug}`}>{event.treaty.shortTitle}</Link>
        </p>
        <EventFacts event={event} />
      </section>
      <NextStep versionId={versionId} preview={preview} />
    </>
  );
}

function titleOf({ state }: PublicationPreview): string {
  if (state === "retracted") return t.titleRetracted;
  return state === "published" ? t.titlePublished : t.title;
}

type StepProps = { readonly versionId: string; readonly preview: PublicationPreview };

/** A draft may be published, what stands published may be taken back. */
function NextStep({ versionId, preview }: StepProps): ReactElement {
  const { state, isCurrent, event, treatySlug } = preview;
  if (state === "draft" || state === "submitted") return <Publishing versionId={versionId} preview={preview} />;
  return (
    <>
      {event.retraction !== null && (
        <p className="mt-6">
          {t.retractedOn} <Day iso={event.retraction.at.toISOString().slice(0, 10)} />.{" "}
          {t.retractedWhy(event.retraction.reason)}
        </p>
      )}
      <p className="mt-6">
        <Link href={`/treaties/${treatySlug}`}>{t.toTreaty}</Link>{" "}
        <Link href={`/desk/trace?event=${versionId}`}>{messages().trace.link}</Link>
      </p>
      {isCurrent && <Retracting versionId={versionId} preview={preview} />}
    </>
  );
}

function Retracting({ versionId, preview }: StepProps): ReactElement {
  const { retract, retracting, retractExplained, retractReason, retractReasonHint, retractConfirm } = t;
  const { retractDone, alreadyRetracted, retractFailed, toTreaty } = t;
  return (
    <RetractForm
      eventVersionId={versionId}
      treatySlug={preview.treatySlug}
      labels={{
        retract,
        retracting,
        retractExplained,
        retractReason,
        retractReasonHint,
        retractConfirm,
        retractDone,
        alreadyRetracted,
        retractFailed,
        toTreaty,
        unexpected: eventForm.unexpected,
      }}
    />
  );
}

function Publishing({ versionId, preview }: StepProps): ReactElement {
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
            toTrace: messages().trace.link,
            failed,
            published: isTold ? t.publishedNotify : t.published,
            unexpected: eventForm.unexpected,
          }}
        />
      </div>
    </>
  );
}
