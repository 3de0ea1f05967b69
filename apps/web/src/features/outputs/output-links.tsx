import type { ReactElement } from "react";
import { readEnv } from "../../env.ts";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";

type Props = {
  /** The address of the outputs without their ending: `/events`, `/treaties/x/events`. */
  readonly base: string;
  readonly params: Readonly<Record<string, string>>;
};

/** Everything that a list can be taken away as, with the filter that is shown. */
export function OutputLinks({ base, params }: Props): ReactElement {
  const { outputs: t } = messages();
  const query = Object.keys(params).length === 0 ? "" : `?${new URLSearchParams(params)}`;
  const path = (format: string): string => localHref(`${base}.${format}${query}`);
  const webcal = new URL(path("ics"), readEnv().APP_URL).href.replace(/^https?:/, "webcal:");
  return (
    <section className="section no-print" aria-labelledby="outputs">
      <h2 id="outputs">{t.heading}</h2>
      <dl className="facts mt-3">
        <dt>{t.feeds}</dt>
        <dd>
          <Links
            links={[
              { href: path("atom"), label: "Atom" },
              { href: path("feed.json"), label: "JSON Feed" },
            ]}
          />
        </dd>
        <dt>{t.calendar}</dt>
        <dd>
          <Links
            links={[
              { href: webcal, label: t.webcal },
              { href: path("ics"), label: "iCalendar" },
            ]}
          />
          <p className="hint">{t.calendarNote}</p>
        </dd>
        <dt>{t.files}</dt>
        <dd>
          <Links
            links={["csv", "xlsx", "json"].map((format) => ({ href: path(format), label: format.toUpperCase() }))}
          />
        </dd>
      </dl>
    </section>
  );
}

type LinkList = readonly { readonly href: string; readonly label: string }[];

/** Files are no pages: plain links, which nothing prefetches. */
function Links({ links }: { readonly links: LinkList }): ReactElement {
  return (
    <ul className="flex flex-wrap gap-x-5">
      {links.map(({ href, label }) => (
        <li key={label}>
          <a href={href} className="inline-block py-1">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
