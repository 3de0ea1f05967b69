import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { ActionButton, ActionForm } from "./action-form.tsx";

type Props = { readonly path: string; readonly hasAccount: boolean; readonly isSignedIn: boolean };

/** From an address to an account (SPEC E8): made here, or joined to the one that is signed in. */
export function AccountSection({ path, hasAccount, isSignedIn }: Props): ReactElement {
  const { following: t, signIn } = messages();
  return (
    <section className="section" aria-labelledby="account">
      <h2 id="account">{t.account}</h2>
      {hasAccount && (
        <p className="mt-2">
          {t.hasAccount} <Link href="/sign-in?next=/following">{signIn.title}</Link>
        </p>
      )}
      {!hasAccount && isSignedIn && <ActionButton path={path} act="join" label={t.join} />}
      {!hasAccount && !isSignedIn && (
        <ActionForm path={path} act="account" className="mt-2 grid max-w-md gap-4">
          <p className="hint">{t.accountNote}</p>
          <div>
            <label className="label" htmlFor="name">
              {t.name}
            </label>
            <input className="input" id="name" name="name" autoComplete="name" required maxLength={100} />
          </div>
          <TextInput name="password" label={t.password} type="password" autoComplete="new-password" required />
          <button className="button justify-self-start" type="submit">
            {t.makeAccount}
          </button>
        </ActionForm>
      )}
    </section>
  );
}
