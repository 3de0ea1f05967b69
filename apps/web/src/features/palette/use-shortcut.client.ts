"use client";

import { useEffect, useRef } from "react";

const KEPT_AS = "pacta-palette-shortcut";
const OFF = "off";

export function isShortcutOn(): boolean {
  return window.localStorage.getItem(KEPT_AS) !== OFF;
}

export function keepShortcut(isOn: boolean): void {
  window.localStorage.setItem(KEPT_AS, isOn ? "on" : OFF);
}

/** Calls on Ctrl or Cmd with K, unless that is turned off or someone types into a field. */
export function useShortcut(onPress: () => void): void {
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!isK || isTyping(event.target) || !isShortcutOn()) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}
