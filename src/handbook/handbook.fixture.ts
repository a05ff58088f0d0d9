import type { World } from "../../fixtures/world.ts";
import { writePage } from "./write-page.ts";

export async function written(world: World): Promise<string> {
  const told = { title: "Choisir un imprimeur", text: "Demandez **trois** devis." };
  return (await world.done(writePage, told, "entrepreneur")).id;
}
