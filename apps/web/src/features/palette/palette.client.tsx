"use client";

import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from "react";
import type { PaletteOption } from "./palette-option.ts";
import { isShortcutOn, keepShortcut, useShortcut } from "./use-shortcut.client.ts";
import { useSuggestions } from "./use-suggestions.client.ts";

type Words = Readonly<Record<"open" | "title" | "label" | "hint" | "none" | "close" | "shortcut", string>>;
type Props = { readonly words: Words; readonly suggestPath: string };

/** A button, and Ctrl or Cmd with K, that open a dialog to find a treaty or a participant (SPEC A8). */
export function Palette({ words, suggestPath }: Props): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  useShortcut(() => setOpen(true));
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <>
      <button type="button" className="quiet-link inline-block cursor-pointer py-1" onClick={() => setOpen(true)}>
        {words.open}
      </button>
      {isOpen && (
        <dialog ref={dialog} className="palette" aria-label={words.title} onClose={() => setOpen(false)}>
          <Finder words={words} suggestPath={suggestPath} onClose={() => dialog.current?.close()} />
        </dialog>
      )}
    </>
  );
}

function Finder({ words, suggestPath, onClose }: Props & { readonly onClose: () => void }): ReactElement {
  const id = useId();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const options = useSuggestions(suggestPath, query);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const option = options[chosen];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + options.length) % options.length);
    } else if (event.key === "Enter" && option !== undefined) {
      event.preventDefault();
      window.location.assign(option.path);
    }
  };
  return (
    <>
      <label className="label" htmlFor={`${id}q`}>
        {words.label}
      </label>
      <input
        className="input"
        id={`${id}q`}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}l`}
        aria-autocomplete="list"
        aria-activedescendant={options[chosen] === undefined ? undefined : `${id}${chosen}`}
        aria-describedby={`${id}h`}
        autoComplete="off"
        maxLength={200}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="hint mt-1" id={`${id}h`}>
        {words.hint}
      </p>
      <Options id={id} label={words.title} options={options} chosen={chosen} />
      <p role="status" className="hint">
        {query.trim() !== "" && options.length === 0 ? words.none : ""}
      </p>
      <div className="mt-3 flex items-center justify-between gap-4">
        <ShortcutChoice label={words.shortcut} />
        <button type="button" className="button button-quiet" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </>
  );
}

type OptionsProps = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly PaletteOption[];
  readonly chosen: number;
};

function Options({ id, label, options, chosen }: OptionsProps): ReactElement {
  return (
    <div role="listbox" id={`${id}l`} aria-label={label} tabIndex={-1} className="my-2 max-h-80 overflow-auto">
      {options.map(({ label: text, note, path }, index) => (
        <div
          key={path}
          id={`${id}${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className="palette-option"
          onPointerDown={() => window.location.assign(path)}
        >
          {text} <span className="text-muted text-sm">{note}</span>
        </div>
      ))}
    </div>
  );
}

/** Single-key shortcuts can be turned off (WCAG 2.1.4); the choice stays in this browser. */
function ShortcutChoice({ label }: { readonly label: string }): ReactElement {
  return (
    <label className="flex items-center gap-2 py-1 text-sm">
      <input
        type="checkbox"
        className="size-5"
        defaultChecked={isShortcutOn()}
        onChange={(event) => keepShortcut(event.target.checked)}
      />
      {label}
    </label>
  );
}
