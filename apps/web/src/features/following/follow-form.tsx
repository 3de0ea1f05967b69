import type { FilterPreview } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, localHref } from "../../messages/request-locale.ts";
import { followPath } from "./follow-path.ts";
import { HabitsFields } from "./habits-fields.tsx";
import { TellingFields } from "./telling-fields.tsx";

const MORNING = 450;

type Props = {
  readonly preview: FilterPreview;
  /** Addresses of the account that is signed in. */
  readonly ownAddresses: readonly string[];
};

/** One form with every choice; none needs a script. */
export function FollowForm({ preview, ownAddresses }: Props): ReactElement {
  const { following: t } = messages();
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
          defaultValue={ownAddresses[0] ?? ""}
        />
      </div>
      <TellingFields
        id="follow"
        cadence={isTooBroad ? "daily" : "immediate"}
        reminders={[0]}
        note={null}
        autoFollow={false}
        remark={(cadence) => t.mailsAMonth(mailsAMonth[cadence])}
        tooBroad={isTooBroad ? t.tooBroad(estimatedPerDay, dailyLimit) : null}
      />
      <HabitsFields
        id="follow"
        locale={currentLanguage()}
        zone="UTC"
        digestMinute={MORNING}
        digestWeekday={1}
        offersOwnZone
      />
      <button className="button justify-self-start" type="submit">
        {t.follow}
      </button>
    </form>
  );
}
