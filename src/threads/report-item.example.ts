import type { Example } from "../../fixtures/example.ts";
import { reportItem } from "./report-item.ts";
import { begun } from "./threads.fixture.ts";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ item: (await begun(world)).item, why: "C’est une publicité." }),
  refused: {
    "threads.reported-already": async (world) => {
      const { item } = await begun(world);
      await world.done(reportItem, { item, why: "Publicité" }, "neighbour");
      return { item, why: "Publicité" };
    },
  },
};
