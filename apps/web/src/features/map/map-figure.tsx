import type { Tile } from "@pacta/services";
import type { ReactElement } from "react";
import { localPath } from "../../messages/locale.ts";
import { messages } from "../../messages/messages.ts";
import { currentLocale } from "../../messages/request-locale.ts";
import { withoutShape } from "./treaty-map.ts";
import { MAP_HEIGHT, MAP_WIDTH, worldShapes } from "./world-shapes.ts";

type Props = { readonly tiles: readonly Tile[]; readonly path: string; readonly summary: string };

/** The map as a picture of its own, with its summary in words and those it leaves out by name. */
export function MapFigure({ tiles, path, summary }: Props): ReactElement {
  const { tiles: t } = messages();
  const missing = withoutShape(worldShapes(), tiles);
  return (
    <figure className="mt-6">
      <img
        src={localPath(path, currentLocale())}
        alt={`${t.map}: ${summary}`}
        width={MAP_WIDTH}
        height={MAP_HEIGHT}
        loading="lazy"
        className="h-auto w-full"
      />
      <figcaption className="hint mt-2">
        {missing.length > 0 && (
          <>
            {t.withoutShape} {missing.map(({ name }) => name).join(", ")}.{" "}
          </>
        )}
        {t.mapNote}
      </figcaption>
    </figure>
  );
}
