import type { EndpointView } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";

/** What its owner can do with an endpoint, each one button of one plain form. */
export function EndpointButtons({ endpoint }: { readonly endpoint: EndpointView }): ReactElement {
  const { webhooks: t } = messages();
  const { id, state } = endpoint;
  return (
    <form action={localHref("/api/webhooks")} method="post" className="mt-6 flex flex-wrap items-start gap-3">
      <input type="hidden" name="endpointId" value={id} />
      {state === "unverified" && <Act action="verify" label={t.verify} />}
      {state === "active" && <Act action="test" label={t.test} />}
      <Act action="rotate" label={t.rotate} hint={t.rotateNote} />
      {state === "disabled" ? <Act action="enable" label={t.enable} /> : <Act action="disable" label={t.disable} />}
      <Act action="delete" label={t.remove} hint={t.removeNote} />
    </form>
  );
}

type ActProps = { readonly action: string; readonly label: string; readonly hint?: string };

function Act({ action, label, hint }: ActProps): ReactElement {
  const isMain = action === "verify" || action === "test";
  return (
    <div className="grid max-w-56 gap-1">
      <button
        className={`button ${isMain ? "" : "button-quiet"}`}
        type="submit"
        name="action"
        value={action}
        {...(hint !== undefined && { "aria-describedby": `${action}-hint` })}
      >
        {label}
      </button>
      {hint !== undefined && (
        <p className="hint" id={`${action}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
