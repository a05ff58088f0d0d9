import type { Example } from "../../fixtures/example.ts";
import { deleteItem } from "./delete-item.ts";
import { begun } from "./threads.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ item: (await begun(world)).item }),
  refused: {
    "threads.gone": async (world) => {
      const { item } = await begun(world);
      await world.done(deleteItem, { item }, "entrepreneur");
      return { item };
    },
  },
};
