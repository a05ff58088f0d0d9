import { geoMercator, geoPath } from "d3-geo";
import { outlinesWithin } from "./outlines.ts";
import { type Spot, townsWithin } from "./towns.ts";

/** Something to show at a place; several at nearly the same place become one mark. */
export interface Placed extends Spot {
  readonly key: string;
  readonly label: string;
  /** How many it stands for; none where it is only a place to choose. */
  readonly n: number;
  readonly kind: "point" | "site";
}

export interface Mark {
  readonly key: string;
  readonly kind: Placed["kind"];
  /** Of all that it stands for, the one that counts most first. */
  readonly labels: readonly string[];
  readonly n: number;
  readonly x: number;
  readonly y: number;
}

/** A map as it is drawn: paths and marks in the units of its own frame. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  readonly marks: readonly Mark[];
  readonly names: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

const frame = { width: 720, height: 560, edge: 60 };
/** The least that is shown, in degrees: a single town is shown within its country. */
const least = { latitude: 1.1, longitude: 1.6 };
/** Marks nearer to each other than this would cover each other. */
const apart = 26;
const mostNames = 7;

/** How places lie in a frame that holds all of them; the same places make the same frame. */
function projectionOf(spots: readonly Spot[]) {
  const around = (values: readonly number[], size: number): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const more = Math.max(0, size - (high - low)) / 2;
    return [low - more, high + more];
  };
  const [west, east] = around(
    spots.map(({ longitude }) => longitude),
    least.longitude,
  );
  const [south, north] = around(
    spots.map(({ latitude }) => latitude),
    least.latitude,
  );
  const { width, height, edge } = frame;
  const corners = {
    type: "MultiPoint" as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const projection = geoMercator().fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    corners,
  );
  return projection.clipExtent([
    [-8, -8],
    [width + 8, height + 8],
  ]);
}

/** Where a point of the frame lies in the world. */
export function spotAt(spots: readonly Spot[], at: { x: number; y: number }): Spot | null {
  if (spots.length === 0) return null;
  const [longitude, latitude] = projectionOf(spots).invert?.([at.x, at.y]) ?? [];
  return longitude === undefined || latitude === undefined ? null : { latitude, longitude };
}

/** A map that holds all these places, and what stands on it; its frame holds `held`. */
export function drawMap(placed: readonly Placed[], held: readonly Spot[] = placed): DrawnMap | null {
  if (held.length === 0) return null;
  const projection = projectionOf(held);
  const path = geoPath(projection).digits(1);
  const bounds = boundsOf(projection, 0);
  const { land, borders } = outlinesWithin(bounds);
  const at = ({ longitude, latitude }: Spot) => {
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
  };
  const marks = gathered(
    placed.map(({ key, kind, label, n, ...spot }) => ({ key, kind, labels: [label], n, ...at(spot) })),
  );
  const { width, height } = frame;
  const size = { width, height };
  return {
    ...size,
    land: path(land) ?? "",
    borders: path(borders) ?? "",
    marks,
    names: namesOf(projection, at, marks),
  };
}

/** Marks that would cover each other become one, named after the one that stands for most, or came first. */
function gathered(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  const ordered = marks.toSorted((a, b) => b.n - a.n);
  for (const mark of ordered) {
    const near = kept.findIndex(
      ({ kind, x, y }) => kind === mark.kind && Math.hypot(x - mark.x, y - mark.y) < apart,
    );
    const other = kept[near];
    if (other) kept[near] = { ...other, n: other.n + mark.n, labels: [...other.labels, ...mark.labels] };
    else kept.push(mark);
  }
  return kept;
}

type Projection = ReturnType<typeof projectionOf>;

/** What the frame shows of the world, less an inner margin. */
function boundsOf(projection: Projection, inner: number, right = inner) {
  const { width, height } = frame;
  const [west = 0, north = 0] = projection.invert?.([inner, inner]) ?? [];
  const [east = 0, south = 0] = projection.invert?.([width - right, height - inner]) ?? [];
  return { west, east, south, north };
}

/** Large towns where no mark is, to find one’s way; none so near to another that their names would meet. */
function namesOf(
  projection: Projection,
  at: (spot: Spot) => { x: number; y: number },
  marks: readonly Mark[],
) {
  const taken = marks.map(({ x, y }) => ({ x, y }));
  const names: { name: string; x: number; y: number }[] = [];
  for (const town of townsWithin(boundsOf(projection, 20, 90), 40)) {
    const { x, y } = at(town);
    if (taken.some((one) => Math.abs(one.x - x) < 110 && Math.abs(one.y - y) < 34)) continue;
    taken.push({ x, y });
    names.push({ name: town.name, x, y });
    if (names.length === mostNames) break;
  }
  return names;
}
