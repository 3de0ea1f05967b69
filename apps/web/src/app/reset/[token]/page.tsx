import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type PageQuery, queryValue } from "../../../http/query-value.ts";
import { messages } from "../../../messages/messages.ts";
import { enterLocale, localHref } from "../../../messages/request-locale.ts";
import { isExpiry, orNotFound } from "../../../server/api-failure.ts";
import { tokenCaller } from "../../../server/token-caller.ts";
import { Message } from "../../../ui/message.tsx";
import { TextInput } from "../../../ui/text-input.tsx";

type Props = { readonly params: Promise<{ readonly token: string }>; readonly searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().signIn.reset.title, robots: { index: false, follow: false } };
}

/** Takes a new password for the account that a link is about; only the button sets it. */
export default async function NewPasswordPage({ params, searchParams }: Props): Promise<ReactElement> {
  await enterLocale();
  const { signIn: t } = messages();
  const { token } = await params;
  const email = await orNotFound(emailOf(token));
  if (email === null) {
    const links = [{ href: "/reset", label: t.reset.again }];
    return <Message title={t.reset.title} text={t.reset.usedUp} links={links} />;
  }
  return (
    <div className="mx-auto max-w-md">
      <h1>{t.reset.title}</h1>
      <p className="mt-3 mb-6 text-muted">{t.reset.of(email)}</p>
      {queryValue((await searchParams).fault) !== null && (
        <p className="fault mb-4" role="alert">
          {t.reset.badPassword}
        </p>
      )}
      <form method="post" action={localHref(`/reset/${token}`)} className="grid gap-4">
        {/* Password managers ask for the name beside the new password. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <TextInput name="password" label={t.reset.newPassword} type="password" autoComplete="new-password" required />
        <p className="text-muted text-sm">{t.reset.hint}</p>
        <button className="button" type="submit">
          {t.reset.set}
        </button>
      </form>
    </div>
  );
}

/** Null for a link that has served or is too old. */
async function emailOf(token: string): Promise<string | null> {
  try {
    return (await tokenCaller().account.reset({ token })).email;
  } catch (cause) {
    if (isExpiry(cause)) return null;
    throw cause;
  }
}
