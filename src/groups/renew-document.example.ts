import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { addDocument } from "./add-document.ts";
import { joined, quote } from "./groups.fixture.ts";

const renewed = async (world: World, text: string) => {
  const group = await joined(world);
  const { id: document } = await world.done(addDocument, { group, file: quote }, "entrepreneur");
  return { document, note: "Moins cher", file: { name: "devis-2.pdf", text } };
};

export const example: Example = {
  as: "adviser",
  input: (world) => renewed(world, "%PDF-1.7 second devis"),
  refused: { "groups.not-a-file": (world) => renewed(world, "rien") },
};
