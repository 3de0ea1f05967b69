import { type EventFilter, eventQueryOf } from "@pacta/domain";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { fieldLabel } from "../../features/following/field-label.ts";
import { FollowForm } from "../../features/following/follow-form.tsx";
import { VolumePreview } from "../../features/following/volume-preview.tsx";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, enterLocale } from "../../messages/request-locale.ts";
import { apiCaller, currentActor } from "../../server/api-caller.ts";
import { orNotFound } from "../../server/api-failure.ts";
import { keptForm } from "../../server/kept-form.ts";
import { Link } from "../../ui/link.tsx";
import { Message } from "../../ui/message.tsx";

type Props = { readonly searchParams: PageQuery };

const OWN_PARAMETERS = new Set(["outcome", "field", "from", "to", "sort"]);

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().following.followTitle, robots: { index: false } };
}

/** Follows any filter, after showing what that would bring (SPEC A6, E1). */
export default async function FollowPage({ searchParams }: Props): Promise<ReactElement> {
  await enterLocale();
  const { following: t } = messages();
  const params = await searchParams;
  const filter = filterOf(params);
  if (Object.keys(filter).length === 0) {
    return <Message title={t.followTitle} text={t.nothingChosen} links={[]} />;
  }
  const api = await apiCaller();
  const kept = queryValue(params.outcome) === "refused" ? await keptForm() : null;
  const preview = await orNotFound(api.subscription.preview({ filter, language: currentLanguage() }));
  return (
    <>
      <h1>{t.followTitle}</h1>
      <p className="mt-3 text-muted">{t.followIntro}</p>
      <p className="panel mt-2 font-medium">{preview.sentence}.</p>
      <Outcome code={queryValue(params.outcome)} field={queryValue(params.field)} />
      <div className="grid gap-x-16 lg:grid-cols-[3fr_2fr]">
        <FollowForm
          preview={preview}
          ownAddresses={await ownAddresses()}
          kept={kept}
          faulty={queryValue(params.field)}
        />
        <VolumePreview preview={preview} />
      </div>
    </>
  );
}

function Outcome({
  code,
  field,
}: {
  readonly code: string | null;
  readonly field: string | null;
}): ReactElement | null {
  const { following: t } = messages();
  if (code === null) return null;
  if (code === "sent" || code === "following") {
    return (
      <p role="status" className="panel mt-4 font-medium">
        {code === "sent" ? t.checkMail : t.followingNow}
      </p>
    );
  }
  return (
    <p role="alert" id="follow-fault" className="fault mt-4">
      {code === "already" ? t.already : t.refused}{" "}
      {field !== null && code !== "already" && t.refusedField(fieldLabel(field))}{" "}
      {code === "already" && <Link href="/following">{t.toFollowing}</Link>}
    </p>
  );
}

function filterOf(params: Awaited<PageQuery>): EventFilter {
  const own = Object.keys(params).filter((name) => !OWN_PARAMETERS.has(name));
  const { sort: _sort, ...filter } = eventQueryOf(
    Object.fromEntries(own.map((name) => [name, queryValue(params[name]) ?? ""])),
  );
  return filter;
}

async function ownAddresses(): Promise<readonly string[]> {
  if ((await currentActor()).kind !== "user") return [];
  const { recipients } = await (await apiCaller()).preferences.read({ token: null, language: currentLanguage() });
  return recipients.map(({ address }) => address);
}
