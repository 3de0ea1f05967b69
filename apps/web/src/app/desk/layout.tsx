import type { ReactElement, ReactNode } from "react";
import { BrowserApi } from "../../trpc/browser-api.client.tsx";

/** The desk works in English, whatever language its reader came in; its forms call procedures from the browser. */
export default function DeskLayout({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div lang="en" dir="ltr">
      <BrowserApi>{children}</BrowserApi>
    </div>
  );
}
