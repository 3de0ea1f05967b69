import type { ReactElement } from "react";
import { PaletteButton } from "../features/palette/palette.tsx";
import { messages } from "../messages/messages.ts";
import { currentPath } from "../messages/request-locale.ts";
import { apiCaller, currentActor } from "../server/api-caller.ts";
import { Link } from "./link.tsx";

/** Name and main navigation; the same on every page. */
export async function SiteHeader(): Promise<ReactElement> {
  const { site } = messages();
  const actor = await currentActor();
  const unread = actor.kind === "user" ? (await (await apiCaller()).inbox.unread()).unread : 0;
  return (
    <header className="no-print border-rule border-b">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap items-baseline justify-between gap-x-8 gap-y-1 px-4 py-3 sm:px-8">
        <Link href="/" className="font-semibold font-serif text-2xl text-ink no-underline hover:text-accent">
          {site.name}
        </Link>
        <nav aria-label={site.navigation}>
          <ul className="flex flex-wrap gap-x-6">
            <HeaderLink href="/treaties" label={site.treaties} />
            <HeaderLink href="/participants" label={site.participants} />
            <HeaderLink href="/events" label={site.events} />
            <HeaderLink href="/calendar" label={site.calendar} />
            <HeaderLink href="/matrix" label={site.matrix} />
            <li>
              <PaletteButton />
            </li>
            {actor.kind === "user" ? (
              <>
                <HeaderLink href="/inbox" label={messages().inbox.link(unread)} />
                <HeaderLink href="/following" label={site.following} />
                {actor.role !== "viewer" && <HeaderLink href="/desk" label={site.desk} />}
              </>
            ) : (
              <HeaderLink href="/sign-in" label={site.signIn} />
            )}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** A link that marks the page it leads to and, more loosely, those under it. */
function HeaderLink({ href, label }: { readonly href: string; readonly label: string }): ReactElement {
  const [path = "/"] = currentPath().split("?");
  const place = path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <li>
      <Link href={href} aria-current={place} className="quiet-link inline-block py-1">
        {label}
      </Link>
    </li>
  );
}
