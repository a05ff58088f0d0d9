import { findTown, type Placed, type Spot } from "../foundation/map/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { listSites, readCooperative } from "../network/index.ts";
import type { PlacedPerson } from "./find.sql.ts";

/** Where the cooperative itself is: of two towns of one name, the one near to it is meant. */
export async function homeOf({ db, cooperative }: Pick<Scene, "db" | "cooperative">): Promise<Spot | null> {
  const house = await readCooperative(db, cooperative);
  return house && findTown(house.town, null);
}

export interface PlacedSite extends Spot {
  readonly name: string;
  readonly town: string;
}

/** The sites of the cooperative, each in its town. */
export async function placedSites(scene: Pick<Scene, "db" | "cooperative">): Promise<PlacedSite[]> {
  const home = await homeOf(scene);
  return (await listSites(scene.db, scene.cooperative)).flatMap(({ name, town }) => {
    const found = findTown(town, home);
    return found ? [{ name, town, latitude: found.latitude, longitude: found.longitude }] : [];
  });
}

export interface Gathering extends Spot {
  readonly key: string;
  readonly town: string;
  readonly people: readonly Pick<PlacedPerson, "cooperative" | "slug" | "person" | "name">[];
}

/** Those who are at the same place, by town in the order of its name. */
export function gatherings(rows: readonly PlacedPerson[]): Gathering[] {
  const at = new Map<string, { spot: Spot; town: string; people: Gathering["people"][number][] }>();
  for (const { town, latitude, longitude, cooperative, slug, person, name } of rows) {
    const key = `${latitude} ${longitude}`;
    const held = at.get(key) ?? { spot: { latitude, longitude }, town, people: [] };
    held.people.push({ cooperative, slug, person, name });
    at.set(key, held);
  }
  return [...at.values()]
    .toSorted((a, b) => a.town.localeCompare(b.town, "fr") || b.people.length - a.people.length)
    .map(({ spot, town, people }, n) => ({ key: `lieu-${n + 1}`, town, people, ...spot }));
}

/** All of it as a map shows it. */
export const placedOf = (people: readonly Gathering[], sites: readonly PlacedSite[]): Placed[] => [
  ...people.map(({ key, town, people: { length: n }, latitude, longitude }): Placed => {
    return { key, label: town, n, kind: "point", latitude, longitude };
  }),
  ...sites.map(({ name, latitude, longitude }): Placed => {
    return { key: name, label: name, n: 1, kind: "site", latitude, longitude };
  }),
];
