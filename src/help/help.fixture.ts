import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { keepProfile } from "../directory/index.ts";
import { chooseHelper } from "./choose-helper.ts";
import { offerHand } from "./offer-hand.ts";
import { openRequest } from "./open-request.ts";
import { writeRequest } from "./write-request.ts";

export const need = (more: object = {}) => ({
  ...{ title: "Relire un devis de menuiserie", skills: "Menuiserie", place: "Dax" },
  ...more,
});

export async function drafted(world: World, more: object = {}): Promise<string> {
  return (await world.done(writeRequest, need(more), "entrepreneur")).id;
}

/** Paul is in the directory; Nadia asked. */
export async function opened(world: World, more: object = {}): Promise<string> {
  const paul = { reach: "cooperative", about: "Menuisier", skill: "Menuiserie", place: "Dax" };
  await world.done(keepProfile, paul, "neighbour");
  const request = await drafted(world, more);
  await world.done(openRequest, { request }, "entrepreneur");
  return request;
}

export async function offered(world: World, who: PersonName = "neighbour"): Promise<string> {
  const request = await opened(world);
  await world.done(offerHand, { request, note: "Avec plaisir" }, who);
  return request;
}

export async function matched(world: World): Promise<string> {
  const request = await offered(world);
  await world.done(chooseHelper, { request, person: world.personId("neighbour") }, "entrepreneur");
  return request;
}
