"use client";

import "./globals.css";
import type { ReactElement } from "react";
import ErrorPage from "./error.tsx";

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** Stands in for the whole document when the layout itself fails. */
export default function GlobalErrorPage(props: Props): ReactElement {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto max-w-6xl p-8">
          <ErrorPage {...props} />
        </main>
      </body>
    </html>
  );
}
