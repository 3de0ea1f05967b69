import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";

/** Opens the palette; the shortcut does too. */
export function PaletteButton(): ReactElement {
  return (
    <button
      type="button"
      className="quiet-link inline-block cursor-pointer py-1 underline decoration-1 underline-offset-[0.2em] hover:decoration-2"
      data-opens="palette"
    >
      {messages().palette.open}
    </button>
  );
}

/** The dialog to find a treaty or a participant (SPEC A8), shut; `public/scripts/palette.js` fills it. */
export function Palette(): ReactElement {
  const { palette: t } = messages();
  return (
    <dialog className="palette" aria-label={t.title} data-suggest={localHref("/api/suggest")} data-none={t.none}>
      <label className="label" htmlFor="palette-field">
        {t.label}
      </label>
      <input
        className="input"
        id="palette-field"
        role="combobox"
        aria-expanded="false"
        aria-controls="palette-options"
        aria-autocomplete="list"
        aria-describedby="palette-hint"
        autoComplete="off"
        maxLength={200}
      />
      <p className="hint mt-1" id="palette-hint">
        {t.hint}
      </p>
      <div
        role="listbox"
        id="palette-options"
        aria-label={t.title}
        tabIndex={-1}
        className="my-2 max-h-80 overflow-auto"
      />
      <p role="status" className="hint" />
      <div className="mt-3 flex items-center justify-between gap-4">
        <label className="flex items-center gap-2 py-1 text-sm">
          <input type="checkbox" className="size-5" />
          {t.shortcut}
        </label>
        <button type="button" className="button button-quiet">
          {t.close}
        </button>
      </div>
    </dialog>
  );
}
