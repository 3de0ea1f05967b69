import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";

/** Stops all mail to an address by hand, with why and what that rests on (SPEC G6). */
export function SuppressForm(): ReactElement {
  const { operations: t } = messages();
  return (
    <form action="/api/operations" method="post" className="panel mt-4 grid max-w-xl gap-4">
      <h3 id="suppress">{t.suppressTitle}</h3>
      <input type="hidden" name="act" value="suppress" />
      <label className="label">
        {t.address}
        <input name="address" type="email" autoComplete="off" required maxLength={254} className="input" />
      </label>
      <label className="label">
        {t.reason}
        <input name="reason" required minLength={3} maxLength={500} className="input" />
      </label>
      <label className="label">
        {t.evidence}
        <textarea name="evidence" rows={2} maxLength={1000} className="input" aria-describedby="evidence-hint" />
      </label>
      <p id="evidence-hint" className="text-muted text-sm">
        {t.evidenceHint}
      </p>
      <button className="button justify-self-start" type="submit">
        {t.suppress}
      </button>
    </form>
  );
}
