import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { readMoment, withMoment } from "../../../../http/moment.ts";
import { type PageQuery, queryValue } from "../../../../http/query-value.ts";
import { messages } from "../../../../messages/messages.ts";
import { enterLocale, localHref } from "../../../../messages/request-locale.ts";
import { apiCaller } from "../../../../server/api-caller.ts";
import { Link } from "../../../../ui/link.tsx";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: PageQuery };

async function titleOf(slug: string): Promise<string> {
  const names = await (await apiCaller()).event.names({ filter: { treaty: [slug] } });
  return names.treaty[slug] ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await enterLocale();
  return { title: messages().report.title(await titleOf((await params).slug)), robots: { index: false } };
}

/** A reader tells the desk what is wrong on a page (SPEC B9); the form is filled with the page it is about. */
export default async function ReportPage({ params, searchParams }: Props): Promise<ReactElement> {
  await enterLocale();
  const { report: t, treaty } = messages();
  const { slug } = await params;
  const query = await searchParams;
  const moment = readMoment(query);
  const outcome = queryValue(query.outcome);
  const title = await titleOf(slug);
  return (
    <>
      <p className="mb-4">
        <Link href={withMoment(`/treaties/${slug}`, moment)}>{treaty.backToTreaty}</Link>
      </p>
      <h1>{t.title(title)}</h1>
      <p className="prose mt-3 mb-6 text-muted">{t.intro}</p>
      <div role="status" className="mb-4 font-medium">
        {outcome === "sent" && t.sent}
        {outcome === "refused" && t.refused}
        {outcome === "busy" && t.busy}
      </div>
      <form action={localHref("/api/report")} method="post" className="grid max-w-2xl gap-4">
        <input type="hidden" name="treaty" value={slug} />
        <input type="hidden" name="asOf" value={moment.asOf ?? ""} />
        <input type="hidden" name="knownAt" value={moment.knownAt ?? ""} />
        <div>
          <label className="label" htmlFor="text">
            {t.text}
          </label>
          <p className="hint mb-1" id="text-hint">
            {t.textHint}
          </p>
          <textarea
            className="input"
            id="text"
            name="text"
            rows={5}
            minLength={10}
            maxLength={4000}
            required
            aria-describedby="text-hint"
          />
        </div>
        <Field name="source" label={t.source} type="text" />
        <Field name="address" label={t.address} type="email" />
        <button className="button justify-self-start" type="submit">
          {t.send}
        </button>
      </form>
    </>
  );
}

type FieldProps = { readonly name: string; readonly label: string; readonly type: "text" | "email" };

function Field({ name, label, type }: FieldProps): ReactElement {
  return (
    <div>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <input
        className="input"
        id={name}
        name={name}
        type={type}
        maxLength={500}
        {...(type === "email" && { autoComplete: "email" })}
      />
    </div>
  );
}
