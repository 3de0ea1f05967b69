import type { Metadata } from "next";
import type { ReactElement } from "react";
import { readEnv } from "../../../env.ts";
import { DeadList } from "../../../features/operations/dead-list.tsx";
import { OperationNumbers } from "../../../features/operations/operation-numbers.tsx";
import { PausedList } from "../../../features/operations/paused-list.tsx";
import { SuppressionList } from "../../../features/operations/suppression-list.tsx";
import { type PageQuery, queryValue } from "../../../http/query-value.ts";
import { messages } from "../../../messages/messages.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { orNotFound } from "../../../server/api-failure.ts";
import { requireAdmin } from "../../../server/require-admin.ts";

const { operations: t } = messages();

export const metadata: Metadata = { title: t.title };

/** What an operator does about mails: pauses, dead deliveries and suppressed addresses, each with its way out. */
export default async function OperationsPage({
  searchParams,
}: {
  readonly searchParams: PageQuery;
}): Promise<ReactElement> {
  await requireAdmin("/desk/operations");
  const query = await searchParams;
  const { QUEUES_URL: queuesUrl } = readEnv();
  const api = (await apiCaller()).operations;
  const after = queryValue(query.after);
  const [state, dead, suppressions] = await Promise.all([
    api.state(),
    api.dead(),
    orNotFound(api.suppressions({ after })),
  ]);
  return (
    <>
      <h1>{t.title}</h1>
      <Refusal what={queryValue(query.refused)} />
      <OperationNumbers state={state} />
      {queuesUrl !== undefined && (
        <p className="mt-4">
          <a href={queuesUrl}>{t.queues}</a>
        </p>
      )}
      <PausedList paused={state.paused} />
      <DeadList dead={dead} />
      <SuppressionList page={suppressions} isFirst={after === null} />
    </>
  );
}

function Refusal({ what }: { readonly what: string | null }): ReactElement | null {
  if (what === null) return null;
  return (
    <p role="alert" className="fault mt-4">
      {what === "suppressed" ? t.isSuppressed : t.refused}
    </p>
  );
}
