import type { ReactElement, ReactNode } from "react";
import { BrowserApi } from "../../trpc/browser-api.client.tsx";

/** The desk's forms call procedures from the browser. */
export default function DeskLayout({ children }: { readonly children: ReactNode }): ReactElement {
  return <BrowserApi>{children}</BrowserApi>;
}
