import type { Example } from "../../fixtures/example.ts";
import { changePage } from "./change-page.ts";
import { written } from "./handbook.fixture.ts";

const better = { title: "Choisir un imprimeur", text: "Demandez deux devis." };

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ page: await written(world), ...better, after: 1 }),
  refused: {
    "handbook.changed-meanwhile": async (world) => {
      const page = await written(world);
      await world.done(changePage, { page, ...better, after: 1 }, "adviser");
      return { page, ...better, after: 1 };
    },
  },
};
