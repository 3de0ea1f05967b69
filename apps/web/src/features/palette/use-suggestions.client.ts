"use client";

import { useEffect, useState } from "react";
import type { PaletteOption } from "./palette-option.ts";

const PAUSE_MS = 120;

/** What the server offers for the words, asked once the typing pauses; an answer that comes too late is dropped. */
export function useSuggestions(path: string, query: string): readonly PaletteOption[] {
  const [options, setOptions] = useState<readonly PaletteOption[]>([]);
  useEffect(() => {
    const words = query.trim();
    if (words === "") {
      setOptions([]);
      return;
    }
    const asked = new AbortController();
    const timer = setTimeout(() => {
      fetch(`${path}?${new URLSearchParams({ q: words })}`, { signal: asked.signal })
        .then((answer) => (answer.ok ? answer.json() : []))
        .then(setOptions)
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [path, query]);
  return options;
}
