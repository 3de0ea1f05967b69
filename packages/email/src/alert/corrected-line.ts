import type { Line } from "../document/mail-document.ts";
import { type DayPrecision, formatDay } from "../messages/format-day.ts";
import type { Locale } from "../messages/locale.ts";
import { MESSAGES } from "../messages/messages.ts";
import { actIn } from "./alert-blocks.ts";
import type { AlertTreaty, CorrectedField } from "./alert-data.ts";

/** What the words and days of a corrected event depend on. */
type Said = { readonly form: AlertTreaty["form"]; readonly precision: DayPrecision };

/** "Takes effect: was 20 May 2027, is now 20 November 2027". */
export function correctedLine(locale: Locale, said: Said, corrected: CorrectedField): Line {
  const { alert } = MESSAGES[locale];
  const [before, after] = shownValues(locale, said, corrected);
  const was = alert.correction.was(alert[corrected.field], before ?? alert.correction.nothing);
  return [was, { strong: after ?? alert.correction.nothing }];
}

type Shown = readonly [before: string | null, after: string | null];

function shownValues(locale: Locale, said: Said, corrected: CorrectedField): Shown {
  switch (corrected.field) {
    case "event":
      return bothShown(corrected, (kind) => actIn(locale, said, kind));
    case "certainty":
      return bothShown(corrected, (certainty) => MESSAGES[locale].alert.certainties[certainty]);
    case "actDate":
      return bothShown(corrected, (iso) => formatDay(locale, iso, said.precision));
    case "receivedDate":
    case "circulatedDate":
    case "effectiveDate":
      return bothShown(corrected, (iso) => formatDay(locale, iso));
    case "participant":
    case "place":
    case "text":
      return [corrected.before, corrected.after];
  }
}

function bothShown<Value>(
  { before, after }: { readonly before: Value | null; readonly after: Value | null },
  show: (value: Value) => string,
): Shown {
  return [before === null ? null : show(before), after === null ? null : show(after)];
}
