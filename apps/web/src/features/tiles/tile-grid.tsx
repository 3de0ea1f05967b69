import { isBoundStatus } from "@pacta/domain";
import type { Tile } from "@pacta/services";
import type { ReactElement } from "react";
import { capitalised } from "../../messages/capitalised.ts";
import { participantStatusWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { Static } from "../../ui/static.tsx";
import { REGIONAL_GROUPS } from "../events/regional-groups.ts";
import { MapFigure } from "../map/map-figure.tsx";
import { TileMark } from "./tile-mark.tsx";
import { statusShape } from "./tile-shape.ts";

/** Everyone who could take part, by regional group: decoration of the table, with its summary in words (SPEC D). */
export function TileGrid({
  tiles,
  mapPath,
}: {
  readonly tiles: readonly Tile[];
  readonly mapPath: string;
}): ReactElement | null {
  const { tiles: t } = messages();
  const groups = groupsOf(tiles);
  const bound = tiles.filter(isBound).length;
  const regions = groups.map(({ name, own }) => t.ofRegion(name, own.filter(isBound).length, own.length)).join("; ");
  return (
    <section className="section no-print" aria-labelledby="tiles">
      <h2 id="tiles">{t.title}</h2>
      <p className="mt-2">
        {t.summary(bound, regions)} <a href="#participants">{t.table}</a>
      </p>
      <div className="mt-4 grid gap-x-8 gap-y-4 sm:grid-cols-2" role="img" aria-label={t.summary(bound, regions)}>
        {groups.map(({ name, own }) => (
          <div key={name}>
            <p className="font-medium text-sm">{t.ofRegion(name, own.filter(isBound).length, own.length)}</p>
            <Static as="div" className="tiles">
              {own.map(({ code, status }) => (
                <span key={code} className={`tile tile-${statusShape(status)}`}>
                  {code}
                </span>
              ))}
            </Static>
          </div>
        ))}
      </div>
      <Legend tiles={tiles} />
      <MapFigure tiles={tiles} path={mapPath} summary={t.summary(bound, regions)} />
      <p className="hint mt-2">{t.note}</p>
    </section>
  );
}

function Legend({ tiles }: { readonly tiles: readonly Tile[] }): ReactElement {
  const { tiles: t } = messages();
  const statuses = [...new Set(tiles.map(({ status }) => status))];
  return (
    <dl className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm" aria-label={t.legend}>
      {statuses.map((status) => (
        <div key={status ?? ""} className="flex items-center gap-2">
          <dt>
            <TileMark shape={statusShape(status)} />
          </dt>
          <dd>{capitalised(status === null ? t.none : participantStatusWord(status))}</dd>
        </div>
      ))}
    </dl>
  );
}

function isBound({ status }: Tile): boolean {
  return status !== null && isBoundStatus(status);
}

type Group = { readonly name: string; readonly own: readonly Tile[] };

/** By regional group; who has none comes last. */
function groupsOf(tiles: readonly Tile[]): Group[] {
  const groups = REGIONAL_GROUPS.map((name) => ({ name, own: tiles.filter(({ region }) => region === name) }));
  const known = new Set<string>(REGIONAL_GROUPS);
  const others = tiles.filter(({ region }) => region === null || !known.has(region));
  return [...groups, { name: messages().tiles.other, own: others }].filter(({ own }) => own.length > 0);
}
