import type { EventFilter } from "@pacta/domain";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import { followPath } from "./follow-path.ts";

/** Leads from what is shown to being told of it. */
export function FollowLink({ filter }: { readonly filter: EventFilter }): ReactElement {
  return (
    <p className="no-print mt-3">
      <Link href={followPath(filter)} className="inline-block py-1 font-medium">
        {messages().following.followThis}
      </Link>
    </p>
  );
}
