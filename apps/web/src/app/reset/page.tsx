import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { enterLocale, localHref } from "../../messages/request-locale.ts";
import { Message } from "../../ui/message.tsx";
import { TextInput } from "../../ui/text-input.tsx";

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().signIn.reset.title, robots: { index: false } };
}

/** Asks for a link that sets a new password; the answer is the same whoever has an account. */
export default async function ResetPage({ searchParams }: { readonly searchParams: PageQuery }): Promise<ReactElement> {
  await enterLocale();
  const { signIn: t } = messages();
  const query = await searchParams;
  if (queryValue(query.sent) !== null) {
    const links = [{ href: "/sign-in", label: t.title }];
    return <Message title={t.reset.title} text={t.reset.sent} links={links} isOutcome />;
  }
  return (
    <div className="mx-auto max-w-md">
      <h1>{t.reset.title}</h1>
      <p className="mt-3 mb-6 text-muted">{t.reset.intro}</p>
      {queryValue(query.fault) !== null && (
        <p className="fault mb-4" role="alert">
          {t.reset.noAddress}
        </p>
      )}
      <form method="post" action={localHref("/api/reset")} className="grid gap-4">
        <TextInput name="email" label={t.email} type="email" autoComplete="username" required />
        <button className="button" type="submit">
          {t.reset.ask}
        </button>
      </form>
    </div>
  );
}
