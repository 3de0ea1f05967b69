import type { TreatyView } from "@pacta/services";
import Link from "next/link";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";

/** Says that the page shows another day than today, and leads back (SPEC C2). */
export function AsOfNotice({ treaty, today }: { readonly treaty: TreatyView; readonly today: string }): ReactElement {
  const { treaty: t } = messages();
  const day = dayWords(treaty.asOf);
  return (
    <div className="notice mt-5" role="note">
      <p className="font-semibold font-serif text-lg">{treaty.asOf > today ? t.projected(day) : t.asOf(day)}</p>
      {treaty.status.kind === "drafting" && <p>{t.notYetAdopted}</p>}
      <p>
        <Link href={`/treaties/${treaty.slug}`}>{t.toNow}</Link>
      </p>
    </div>
  );
}

/** Asks for another day; a plain form, so that the answer has an address. */
export function AsOfForm({ treaty }: { readonly treaty: TreatyView }): ReactElement {
  const { treaty: t } = messages();
  return (
    <form action={`/treaties/${treaty.slug}`} className="no-print">
      <label className="label" htmlFor="as-of">
        {t.asOfLabel}
      </label>
      <div className="flex gap-2">
        <input className="input" id="as-of" name="asOf" type="date" required defaultValue={treaty.asOf} />
        <button className="button button-quiet" type="submit">
          {t.asOfShow}
        </button>
      </div>
    </form>
  );
}
