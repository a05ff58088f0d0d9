import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { addDocument } from "./add-document.ts";
import { joined, quote } from "./groups.fixture.ts";

const given = async (world: World, shared: boolean) => {
  const group = await joined(world);
  const { id: document } = await world.done(addDocument, { group, file: quote }, "entrepreneur");
  return { document, shared };
};

export const example: Example = {
  as: "adviser",
  input: (world) => given(world, true),
  refused: { "groups.shared-already": (world) => given(world, false) },
};
