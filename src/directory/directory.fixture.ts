import type { World } from "../../fixtures/world.ts";
import { keepProfile } from "./keep-profile.ts";

export const profileOf = (more: object = {}) => ({
  reach: "cooperative",
  about: "Couturière, j’habille les scènes du Sud-Ouest.",
  skill: "Couture, Développement web",
  sector: "Spectacle",
  place: "Bayonne, Tarnos",
  language: "français, basque",
  availability: "often",
  phone: "06 12 34 56 78",
  ...more,
});

/** Nadia is in the directory, and Paul as far as is said. */
export async function listedTwo(world: World, paul: object = {}): Promise<void> {
  await world.done(keepProfile, profileOf(), "entrepreneur");
  const carpenter = { about: "Menuisier", skill: "Menuiserie, Devis", place: "Dax", sector: "Bâtiment" };
  await world.done(keepProfile, profileOf({ ...carpenter, ...paul }), "neighbour");
}
