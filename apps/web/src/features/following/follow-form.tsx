import type { FilterPreview } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, localHref } from "../../messages/request-locale.ts";
import { followPath } from "./follow-path.ts";
import { textOf } from "./form-input.ts";
import { HabitsFields } from "./habits-fields.tsx";
import { keptHabits, keptTelling, MORNING } from "./kept-choices.ts";
import { type CADENCES, TellingFields } from "./telling-fields.tsx";

type Props = {
  readonly preview: FilterPreview;
  /** Addresses of the account that is signed in. */
  readonly ownAddresses: readonly string[];
  /** What was typed before the form was refused; null for a first visit. */
  readonly kept: FormData | null;
  /** The field that was refused. */
  readonly faulty: string | null;
};

/** One form with every choice; none needs a script. */
export function FollowForm({ preview, ownAddresses, kept, faulty }: Props): ReactElement {
  const { following: t } = messages();
  const telling = kept === null ? null : keptTelling(kept);
  const habits = kept === null ? null : keptHabits(kept);
  const { isTooBroad, estimatedPerDay, dailyLimit, mailsAMonth, filter } = preview;
  return (
    <form method="post" action={localHref("/api/follow")} className="panel mt-6 grid gap-6">
      <input type="hidden" name="filter" value={followPath(filter)} />
      <div>
        <label className="label" htmlFor="follow-address">
          {t.address}
        </label>
        <input
          className="input"
          id="follow-address"
          name="address"
          type="email"
          autoComplete="email"
          required
          aria-invalid={faulty === "address"}
          aria-describedby={faulty === "address" ? "follow-fault" : undefined}
          defaultValue={kept === null ? (ownAddresses[0] ?? "") : textOf(kept, "address")}
        />
      </div>
      <TellingFields
        id="follow"
        {...(telling ?? { reminders: [0], note: null, autoFollow: false })}
        cadence={cadenceOf(telling?.cadence ?? "immediate", isTooBroad)}
        remark={(cadence) => t.mailsAMonth(mailsAMonth[cadence])}
        tooBroad={isTooBroad ? t.tooBroad(estimatedPerDay, dailyLimit) : null}
      />
      <HabitsFields
        id="follow"
        {...(habits ?? { locale: currentLanguage(), zone: "UTC", digestMinute: MORNING, digestWeekday: 1 })}
        offersOwnZone={habits === null}
      />
      <button className="button justify-self-start" type="submit">
        {t.follow}
      </button>
    </form>
  );
}

/** What is not to be had is not chosen again. */
function cadenceOf(wanted: (typeof CADENCES)[number], isTooBroad: boolean): (typeof CADENCES)[number] {
  return isTooBroad && wanted === "immediate" ? "daily" : wanted;
}
