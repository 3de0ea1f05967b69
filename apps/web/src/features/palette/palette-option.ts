/** One thing the palette leads to; `path` is an address of ours with its language. */
export type PaletteOption = { readonly label: string; readonly note: string; readonly path: string };
