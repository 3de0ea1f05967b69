import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactElement } from "react";
import { pathWithin } from "../../http/path-within.ts";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { enterLocale } from "../../messages/request-locale.ts";
import { currentActor } from "../../server/api-caller.ts";
import { Link } from "../../ui/link.tsx";
import { TextInput } from "../../ui/text-input.tsx";

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().signIn.title };
}

/** A plain form: password managers, paste and browsers without script all work (WCAG 3.3.8). */
export default async function SignInPage({
  searchParams,
}: {
  readonly searchParams: PageQuery;
}): Promise<ReactElement> {
  await enterLocale();
  const { signIn: t } = messages();
  const query = await searchParams;
  const next = pathWithin(queryValue(query.next), "");
  const actor = await currentActor();
  if (actor.kind === "user" && actor.role !== "viewer") redirect(next || "/desk");
  if (actor.kind === "user" && next !== "" && !next.startsWith("/desk")) redirect(next);
  return (
    <div className="mx-auto max-w-md">
      <h1>{t.title}</h1>
      <p className="mt-3 mb-6 text-muted">{t.intro}</p>
      <Outcome text={outcomeOf(query)} />
      <Fault code={queryValue(query.fault)} />
      <form method="post" action="/api/sign-in" className="grid gap-4">
        <input type="hidden" name="next" value={next} />
        <TextInput name="email" label={t.email} type="email" autoComplete="username" required />
        <TextInput name="password" label={t.password} type="password" autoComplete="current-password" required />
        <button className="button" type="submit">
          {t.button}
        </button>
      </form>
      <p className="mt-4">
        <Link href="/reset" className="inline-block py-1">
          {t.forgotten}
        </Link>
      </p>
    </div>
  );
}

/** What led here: an account just made, or a password set anew. */
function outcomeOf(query: Awaited<PageQuery>): string | null {
  const { signIn: t } = messages();
  if (queryValue(query.made) !== null) return t.made;
  return queryValue(query.reset) === null ? null : t.reset.done;
}

function Outcome({ text }: { readonly text: string | null }): ReactElement | null {
  if (text === null) return null;
  return (
    <p role="status" className="panel mb-4 font-medium">
      {text}
    </p>
  );
}

function Fault({ code }: { readonly code: string | null }): ReactElement | null {
  if (code === null) return null;
  const { faults } = messages().signIn;
  return (
    <p className="fault mb-4" role="alert">
      {code === "too-many" ? faults["too-many"] : faults.refused}
    </p>
  );
}
