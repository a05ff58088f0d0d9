import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoBounds } from "d3-geo";
import type { FeatureCollection, LineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}
type Piece<Shape> = Bounds & { readonly shape: Shape };

let kept: {
  readonly land: readonly Piece<Polygon>[];
  readonly borders: readonly Piece<LineString>[];
} | null = null;

const pieceOf = <Shape extends Polygon | LineString>(shape: Shape): Piece<Shape> => {
  const [[west, south], [east, north]] = geoBounds(shape);
  return { west, south, east, north, shape };
};

/** Coasts and borders of the world at 1:10 million: Natural Earth, public domain, carried by world-atlas. */
function world() {
  if (kept) return kept;
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  const atlas = JSON.parse(readFileSync(path, "utf8")) as Topology;
  const countries = atlas.objects.countries as GeometryCollection;
  const shapes = feature(atlas, countries) as FeatureCollection<Polygon | MultiPolygon>;
  const polygons = shapes.features.flatMap(({ geometry }) =>
    (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map(
      (coordinates): Polygon => ({ type: "Polygon", coordinates }),
    ),
  );
  // An islet that the atlas drew as a line has the whole sphere for its inside: it is left out.
  const land = polygons.filter((shape) => geoArea(shape) < 2 * Math.PI).map(pieceOf);
  const borders = mesh(atlas, countries, (a, b) => a !== b).coordinates.map((coordinates) =>
    pieceOf({ type: "LineString" as const, coordinates }),
  );
  kept = { land, borders };
  return kept;
}

/** The outlines that touch some bounds. */
export function outlinesWithin({ west, east, south, north }: Bounds) {
  const touches = (piece: Bounds) =>
    piece.west < east && piece.east > west && piece.south < north && piece.north > south;
  const { land, borders } = world();
  return {
    land: { type: "GeometryCollection" as const, geometries: land.filter(touches).map(({ shape }) => shape) },
    borders: {
      type: "GeometryCollection" as const,
      geometries: borders.filter(touches).map(({ shape }) => shape),
    },
  };
}
