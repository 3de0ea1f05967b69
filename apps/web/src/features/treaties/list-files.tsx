import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";
import { type TreatyFilter, treatyParams } from "./treaty-filter.ts";

const FORMATS = ["csv", "xlsx", "json"] as const;

/** The whole list, as it is filtered, as a file. */
export function ListFiles({ filter }: { readonly filter: TreatyFilter }): ReactElement {
  const query = new URLSearchParams(treatyParams(filter)).toString();
  return (
    <p className="no-print mt-6 flex flex-wrap gap-x-5">
      {messages().treaties.files}{" "}
      {FORMATS.map((format) => (
        <a key={format} href={localHref(`/treaties.${format}${query === "" ? "" : `?${query}`}`)}>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
