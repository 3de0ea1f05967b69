import type { ReportView } from "@pacta/services";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { withMoment } from "../../../http/moment.ts";
import { messages } from "../../../messages/messages.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { requireEditor } from "../../../server/require-editor.ts";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";

const { desk: t } = messages();

export const metadata: Metadata = { title: t.reports };

/** What readers found wrong, the oldest first; each is settled by hand. */
export default async function ReportsPage(): Promise<ReactElement> {
  await requireEditor("/desk/reports");
  const reports = await (await apiCaller()).report.list();
  return (
    <>
      <h1>{t.reports}</h1>
      {reports.length === 0 && <p className="mt-4">{t.reportsEmpty}</p>}
      <ol className="mt-4">
        {reports.map((report) => (
          <Report key={report.id} report={report} />
        ))}
      </ol>
    </>
  );
}

function Report({ report }: { readonly report: ReportView }): ReactElement {
  const { treaty, asOf, knownAt } = report;
  const page = withMoment(`/treaties/${treaty.slug}`, { asOf, knownAt: knownAt?.toISOString() ?? null });
  return (
    <li className="border-rule border-b py-4">
      <p className="text-muted text-sm">
        <Day iso={report.createdAt.toISOString().slice(0, 10)} />
      </p>
      <Link href={page}>{treaty.shortTitle}</Link>
      {asOf !== null && <p className="text-sm">{t.reportAsOf(asOf)}</p>}
      <p className="prose mt-1 whitespace-pre-line">{report.text}</p>
      {report.source !== null && <p className="wrap-anywhere text-sm">{t.reportSource(report.source)}</p>}
      {report.address !== null && <p className="text-sm">{t.reportAddress(report.address)}</p>}
      <form action="/api/settle-report" method="post" className="mt-2">
        <input type="hidden" name="id" value={report.id} />
        <button className="button button-quiet" type="submit" aria-label={t.reportSettleOf(treaty.shortTitle)}>
          {t.reportSettle}
        </button>
      </form>
    </li>
  );
}
