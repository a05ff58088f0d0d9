import { z } from "zod";
import { drawMap, findTown, type Placed, townsNear } from "../foundation/map/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { readCooperative } from "../network/index.ts";
import { type From, findPeople, findPlaced } from "./find.sql.ts";
import { readPlace } from "./place.sql.ts";
import { gatherings, homeOf, placedOf, placedSites } from "./place.ts";
import { readOwn } from "./profile.sql.ts";
import { isOfHouse, isVisitor } from "./profile.ts";
import { askedOf, type SearchInput, searchInput } from "./search.ts";
import { words } from "./words.ts";

async function mapped(scene: Pick<Scene, "db" | "cooperative">, from: From, input: SearchInput) {
  const { rows, total } = await findPlaced(scene.db, from, askedOf(input));
  const people = gatherings(rows);
  const sites = await placedSites(scene);
  return { people, sites, placed: rows.length, total, map: drawMap(placedOf(people, sites)) };
}

/** Where those whom a search finds are, as far as each says, with the sites of the cooperative. */
export const mapPeople = view({
  name: "directory.map-people",
  label: words.map,
  at: "GET /directory-map",
  input: searchInput,
  may: (actor) => isOfHouse(actor),
  async read(input, scene) {
    const { db, cooperative: here, today } = scene;
    const from = { here, sight: "cooperative" as const, wide: input.wide, today };
    const { facets, total } = await findPeople(db, from, { ...askedOf(input), limit: 1, offset: 0 });
    const house = await readCooperative(db, here);
    const told = await mapped(scene, from, input);
    return { ...told, total, facets, asked: input, here, hasSisters: house?.network != null };
  },
});

/** The same as anybody sees it. */
export const publicMap = view({
  name: "directory.public-map",
  label: words.publicMap,
  at: "GET /public-directory-map",
  input: searchInput,
  may: (actor) => isVisitor(actor),
  async read(input, scene) {
    const from = { here: scene.cooperative, sight: "public" as const, wide: false, today: scene.today };
    return { ...(await mapped(scene, from, input)), asked: input };
  },
});

const mostNear = 40;

/** Where one said that one is, and towns to choose from: around the cooperative, or around one of them. */
export const myPlace = view({
  name: "directory.my-place",
  label: words.keepPlace,
  at: "GET /my-place",
  input: z.object({ town: z.string().trim().max(80).default("") }),
  may: (actor) => isOfHouse(actor),
  async read({ town }, scene) {
    const { db, cooperative, actor } = scene;
    const person = actor.person as string;
    const home = await homeOf(scene);
    const place = await readPlace(db, cooperative, person);
    const chosen = town === "" ? null : findTown(town, home);
    const sites = await placedSites(scene);
    const near = chosen ?? place ?? home;
    const towns = near ? townsNear(near, mostNear) : [];
    const asPoint = (one: (typeof towns)[number]): Placed => {
      const { name, latitude, longitude } = one;
      return { key: name, label: name, n: 0, kind: "point", latitude, longitude };
    };
    const largestFirst = towns.toSorted((a, b) => b.people - a.people);
    const { scopes } = await readOwn(db, cooperative, person);
    return {
      ...{ place, chosen: chosen?.name ?? null, scope: scopes.town ?? ("cooperative" as const) },
      towns: towns.slice(0, 12).map(({ name }) => name),
      map: drawMap(largestFirst.map(asPoint), chosen ? towns.slice(0, 12) : sites.length > 0 ? sites : towns),
    };
  },
});
