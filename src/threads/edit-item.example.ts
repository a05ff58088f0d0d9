import type { Example } from "../../fixtures/example.ts";
import { editItem } from "./edit-item.ts";
import { begun } from "./threads.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ item: (await begun(world)).item, text: "Ou à Dax ?", after: 1 }),
  refused: {
    "threads.edited-meanwhile": async (world) => {
      const { item } = await begun(world);
      await world.done(editItem, { item, text: "Du téléphone", after: 1 }, "entrepreneur");
      return { item, text: "De l’ordinateur", after: 1 };
    },
  },
};
