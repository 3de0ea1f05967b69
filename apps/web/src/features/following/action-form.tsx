import type { ReactElement, ReactNode } from "react";
import { localHref } from "../../messages/request-locale.ts";

type Props = {
  /** The page that the form belongs to; it takes the post itself. */
  readonly path: string;
  readonly act: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A plain form for one act on what is followed. */
export function ActionForm({ path, act, hidden = {}, className, children }: Props): ReactElement {
  return (
    <form method="post" action={localHref(path)} className={className}>
      <input type="hidden" name="do" value={act} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

type ButtonProps = Omit<Props, "children"> & { readonly label: string; readonly isQuiet?: true };

/** An act that needs no more than its button. */
export function ActionButton({ label, isQuiet, ...form }: ButtonProps): ReactElement {
  return (
    <ActionForm {...form}>
      <button className={`button ${isQuiet ? "button-quiet" : ""}`} type="submit">
        {label}
      </button>
    </ActionForm>
  );
}
