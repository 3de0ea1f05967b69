import { readFileSync } from "node:fs";
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import worldAtlas from "world-atlas/countries-110m.json" with { type: "json" };
import { z } from "zod";
import { readMapFile } from "../../env.ts";

export const MAP_WIDTH = 960;
export const MAP_HEIGHT = 470;

/** One area of the map; `m49` null: the file gives it no code, so it is shown as nobody's. */
export type Shape = { readonly m49: string | null; readonly path: string };

/** The areas of the map, drawn once a process: from the file of `MAP_TOPOJSON`, else Natural Earth at 1:110 m. */
export function worldShapes(): readonly Shape[] {
  cached ??= drawShapes(readMapFile());
  return cached;
}

let cached: readonly Shape[] | undefined;

const WorldTopology = z.looseObject({
  type: z.literal("Topology"),
  objects: z.looseObject({ countries: z.looseObject({}) }),
});

function drawShapes(file: string | undefined): Shape[] {
  const json: unknown = file === undefined ? worldAtlas : JSON.parse(readFileSync(file, "utf8"));
  WorldTopology.parse(json);
  // The parts that are read have been looked at; the rest of TopoJSON is for the library that reads it.
  const topology = json as Topology<{ countries: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.countries);
  const projection = geoEqualEarth().fitSize([MAP_WIDTH, MAP_HEIGHT], { type: "Sphere" });
  const draw = geoPath(projection).digits(1);
  return features.flatMap((one) => {
    const path = draw(one);
    return path === null ? [] : [{ m49: one.id === undefined ? null : String(one.id).padStart(3, "0"), path }];
  });
}
