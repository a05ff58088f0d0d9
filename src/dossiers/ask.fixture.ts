import type { World } from "../../fixtures/world.ts";
import { askDocument } from "./ask-document.ts";
import { givenBy } from "./document.fixture.ts";
import { giveDocument } from "./give-document.ts";

/** Nadia’s identity card, that HR asks her for. */
export const askedOf = (world: World, more: object = {}) => ({
  person: world.personId("entrepreneur"),
  ...{ kind: "identity", reason: "La carte du dossier n’est plus valable.", dueOn: "2026-12-10" },
  ...more,
});

/** HR asked for it and Nadia gave it: the document that waits. */
export async function answered(world: World): Promise<{ ask: string; document: string }> {
  const ask = await world.done(askDocument, askedOf(world), "hr");
  const document = await world.done(giveDocument, givenBy(world), "entrepreneur");
  return { ask: ask.id, document: document.id };
}
