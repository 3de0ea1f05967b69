import type { ReactElement } from "react";
import { type Moment, withMoment } from "../../http/moment.ts";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import { pathWith } from "../participants/participant-path.ts";

/** Where a reader goes on from a treaty: forecasts, differences, changes of the record. */
export function MoreQuestions({ slug, moment }: { readonly slug: string; readonly moment: Moment }): ReactElement {
  const { insight: t, participants, report } = messages();
  const links = [
    { label: t.forecast, path: `/treaties/${slug}/forecast` },
    { label: t.diff, path: pathWith("/diff", { treaty: slug }) },
    { label: t.corrections, path: pathWith("/changes", { treaty: slug }) },
    { label: report.link, path: withMoment(`/treaties/${slug}/report`, moment) },
    { label: participants.matrix, path: withMoment(pathWith("/matrix", { treaty: slug }), moment) },
  ];
  return (
    <ul className="no-print text-sm">
      {links.map(({ label, path }) => (
        <li key={label}>
          <Link href={path} className="inline-block py-1">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
