export const palette = {
  open: "Find",
  title: "Find a treaty or a participant",
  label: "Title, participant or identifier",
  hint: "Arrow keys choose, Enter opens, Escape closes.",
  none: "Nothing found.",
  found: (count: number) => (count === 1 ? "1 result" : `${count} results`),
  close: "Close",
  shortcut: "Open with Ctrl K or ⌘ K",
  treaty: "Treaty",
  participant: "Participant",
  formerly: (name: string, until: string | null) =>
    until === null ? `formerly ${name}` : `formerly ${name} until ${until}`,
  searchFor: (words: string) => `All treaties with “${words}”`,
};
