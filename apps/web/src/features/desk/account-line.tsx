import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { apiCaller } from "../../server/api-caller.ts";

/** Who is at the desk, and the way out. */
export async function AccountLine(): Promise<ReactElement> {
  const { desk: t } = messages();
  const { name, role } = await (await apiCaller()).account.me();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-muted text-sm">
      <p>{t.signedInAs(name, role)}</p>
      <form method="post" action="/api/sign-out">
        <button type="submit" className="button button-quiet min-h-9 px-3 py-1">
          {t.signOut}
        </button>
      </form>
    </div>
  );
}
