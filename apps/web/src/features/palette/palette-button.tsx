import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";
import { Palette } from "./palette.client.tsx";

/** The palette with the words of the page's language. */
export function PaletteButton(): ReactElement {
  const { open, title, label, hint, none, close, shortcut } = messages().palette;
  return (
    <Palette words={{ open, title, label, hint, none, close, shortcut }} suggestPath={localHref("/api/suggest")} />
  );
}
