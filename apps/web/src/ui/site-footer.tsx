import type { ReactElement } from "react";
import { messages } from "../messages/messages.ts";

/** What this site is not, on every page and every print. */
export function SiteFooter(): ReactElement {
  const { site } = messages();
  return (
    <footer className="border-rule border-t">
      <div className="mx-auto w-full max-w-6xl px-4 py-6 text-muted text-sm sm:px-8">
        <p className="prose">{site.footer}</p>
        <p>{site.licence}</p>
      </div>
    </footer>
  );
}
