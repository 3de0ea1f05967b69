"use client";

import type { ReactElement } from "react";
import { problemMessages } from "../messages/problem-messages.ts";

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** Next wants this file to run in the browser. */
export default function ErrorPage({ error, reset }: Props): ReactElement {
  const t = problemMessages();
  return (
    <div className="prose grid justify-items-start gap-4">
      <h1>{t.errorTitle}</h1>
      <p role="alert">{t.error}</p>
      {error.digest !== undefined && <p className="hint">{t.errorReference(error.digest)}</p>}
      <button className="button" type="button" onClick={reset}>
        {t.retry}
      </button>
    </div>
  );
}
