import type { TreatyView } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";

/** How far each condition for entry into force has come; nothing once all are met. */
export function Conditions({
  conditions,
}: {
  readonly conditions: TreatyView["status"]["conditions"];
}): ReactElement | null {
  const { insight: t } = messages();
  if (conditions.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="font-medium text-sm">{t.conditions}</h3>
      <ul>
        {conditions.map(({ words, have, required, isMet, missing }) => (
          <li key={words} className="py-1 text-sm">
            <span lang="en">{words}</span>
            <span className="flex items-center gap-3">
              {required > 1 && <progress className="progress" value={have} max={required} aria-label={words} />}
              <span className="tabular-nums">{isMet ? t.met : t.have(have, required)}</span>
            </span>
            {missing !== null && missing.length > 0 && (
              <span className="text-muted">{t.missing(missing.join(", "))}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
