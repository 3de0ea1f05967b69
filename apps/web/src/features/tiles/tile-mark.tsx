import type { ReactElement } from "react";
import type { TileShape } from "./tile-shape.ts";

/** A tile without letters, for the key. */
export function TileMark({ shape }: { readonly shape: TileShape }): ReactElement {
  return <span className={`tile tile-${shape} tile-mark`} aria-hidden="true" />;
}
