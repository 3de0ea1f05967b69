import type { Tile } from "@pacta/services";
import { statusShape, type TileShape } from "../tiles/tile-shape.ts";
import { MAP_HEIGHT, MAP_WIDTH, type Shape } from "./world-shapes.ts";

/** Colours of the page: each differs from its neighbours by 3:1 or by its pattern. */
const PAPER = "#fbfaf7";
const FILLS: Readonly<Record<TileShape | "nobody", string>> = {
  bound: "#1d6a3d",
  signed: "url(#signed)",
  leaving: "url(#leaving)",
  left: "url(#left)",
  none: "#d5d6d1",
  nobody: "url(#nobody)",
};

/** Where no style is allowed the file stays as it is by day. */
const DARK = `@media (prefers-color-scheme: dark) {
  .land { stroke: #14171a } .bound { fill: #7fd09b } .none { fill: #3a3f44 } .ground { fill: #14171a } .word { fill: #e8e6e1 }
  .ink-signed { stroke: #82cfdf } .ink-leaving { stroke: #f0b56a } .ink-left { stroke: #aab0b7 } .ink-nobody { stroke: #565b60 }
}`;

const PATTERNS = [
  pattern("signed", { path: "M0 5L5 0", size: 5, width: 1.8, ink: "#0b5566" }),
  pattern("leaving", { path: "M1 2.5H4", size: 5, width: 3, ink: "#8a4b00" }),
  pattern("left", { path: "M0 0L6 6M0 6L6 0", size: 6, width: 1, ink: "#5a5f66" }),
  pattern("nobody", { path: "M0 2H4", size: 4, width: 1, ink: "#b9bbb6" }),
].join("");

type Lines = { readonly path: string; readonly size: number; readonly width: number; readonly ink: string };

function pattern(id: string, { path, size, width, ink }: Lines): string {
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect class="ground" width="${size}" height="${size}" fill="${PAPER}"/><path class="ink-${id}" d="${path}" stroke="${ink}" stroke-width="${width}"/></pattern>`;
}

/**
 * The world with each participant's status by pattern and colour, as an SVG file (SPEC D). It decorates the table, which
 * holds everybody; who has no shape is not lost, and an area that is no participant's is hatched.
 */
export function treatyMap(shapes: readonly Shape[], tiles: readonly Tile[], words: MapWords): string {
  const shapeOf = new Map(tiles.flatMap(({ m49, status }) => (m49 === null ? [] : [[m49, statusShape(status)]])));
  const byClass = new Map<TileShape | "nobody", string[]>();
  for (const { m49, path } of shapes) {
    const name = (m49 === null ? undefined : shapeOf.get(m49)) ?? "nobody";
    byClass.set(name, [...(byClass.get(name) ?? []), path]);
  }
  const land = [...byClass].map(
    ([name, paths]) => `<path class="land ${name}" fill="${FILLS[name]}" d="${paths.join("")}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}" role="img"><title>${escaped(words.title)}</title><style>${DARK}</style><defs>${PATTERNS}</defs><g stroke="${PAPER}" stroke-width=".5">${land.join("")}</g>${keyOf(tiles, words)}</svg>\n`;
}

/** What the map says in the reader's language: its title, and each status; null: none. */
export type MapWords = { readonly title: string; readonly status: (kind: Tile["status"]) => string };

const KEY_LINE = 18;

/** The key, in the empty ocean on the left: each pattern with the statuses that it stands for. */
function keyOf(tiles: readonly Tile[], { status: wordOf }: MapWords): string {
  const statuses = [...new Set(tiles.map(({ status }) => status))];
  const shapes = [...new Set(statuses.map(statusShape))];
  const lines = shapes.map((shape, index) => {
    const words = statuses.filter((one) => statusShape(one) === shape).map(wordOf);
    const y = MAP_HEIGHT - KEY_LINE * (shapes.length - index) - 60;
    return `<rect class="land ${shape}" fill="${FILLS[shape]}" x="8" y="${y}" width="18" height="12"/><text class="word" fill="#1d2125" x="32" y="${y + 10}">${escaped(words.join(", "))}</text>`;
  });
  return `<g font-family="sans-serif" font-size="12">${lines.join("")}</g>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Those with a status whom the map cannot show: too small for it, or no State of its file. */
export function withoutShape(shapes: readonly Shape[], tiles: readonly Tile[]): Tile[] {
  const drawn = new Set(shapes.map(({ m49 }) => m49));
  return tiles.filter(({ m49, status }) => status !== null && (m49 === null || !drawn.has(m49)));
}
