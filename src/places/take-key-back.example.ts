import type { Example } from "../../fixtures/example.ts";
import { lendKey } from "./lend-key.ts";
import { keyOf } from "./places.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => {
    const key = await keyOf(world);
    await world.done(lendKey, { key, person: world.personId("neighbour") });
    return { key };
  },
  refused: { "places.key-home": async (world) => ({ key: await keyOf(world) }) },
};
