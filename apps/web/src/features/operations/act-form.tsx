import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";

type Props = {
  readonly act: "replay" | "release" | "resume";
  readonly fields: Readonly<Record<string, string>>;
  readonly label: string;
  /** What a screen reader hears instead of the short label. */
  readonly name?: string;
  readonly asksReason: boolean;
};

/** One button of an operator, with a reason where the act is to be explained later. */
export function ActForm({ act, fields, label, name, asksReason }: Props): ReactElement {
  const { reason } = messages().operations;
  return (
    <form action="/api/operations" method="post" className="mt-2 flex flex-wrap items-end gap-3">
      <input type="hidden" name="act" value={act} />
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {asksReason && (
        <label className="text-sm">
          {reason} <input name="reason" required minLength={3} maxLength={500} className="input" />
        </label>
      )}
      <button className="button button-quiet" type="submit" aria-label={name}>
        {label}
      </button>
    </form>
  );
}
