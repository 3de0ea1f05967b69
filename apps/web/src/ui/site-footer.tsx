import type { ReactElement } from "react";
import { LOCALES, localPath } from "../messages/locale.ts";
import { messages, messagesIn } from "../messages/messages.ts";
import { currentLocale, currentPath } from "../messages/request-locale.ts";
import { Link } from "./link.tsx";

/** What this site is not, on every page and every print. */
export function SiteFooter(): ReactElement {
  const { site, diff, participants } = messages();
  return (
    <footer className="border-rule border-t">
      <div className="mx-auto w-full max-w-6xl px-4 py-6 text-muted text-sm sm:px-8">
        <LanguageLinks />
        <ul className="no-print mb-3 flex flex-wrap gap-x-5">
          <li>
            <Link href="/changes" className="inline-block py-1">
              {site.changes}
            </Link>
          </li>
          <li>
            <Link href="/diff" className="inline-block py-1">
              {diff.title}
            </Link>
          </li>
          <li>
            <Link href="/compare" className="inline-block py-1">
              {participants.compare}
            </Link>
          </li>
        </ul>
        <p className="prose">{site.footer}</p>
        <p>{site.licence}</p>
      </div>
    </footer>
  );
}

/** The same page in the other languages; the whole document is asked for anew, because its language changes. */
function LanguageLinks(): ReactElement {
  return (
    <nav aria-label={messages().site.languages} className="no-print mb-3">
      <ul className="flex flex-wrap gap-x-5">
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a
              href={localPath(currentPath(), locale)}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === currentLocale() ? "true" : undefined}
              className="inline-block py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {messagesIn(locale).site.ownName}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
