import type { Example } from "../../fixtures/example.ts";
import { listedTwo } from "./directory.fixture.ts";
import { saveSearch } from "./save-search.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => {
    await listedTwo(world);
    return { name: "Couture", q: "couture" };
  },
  refused: {
    "directory.same-search": async (world) => {
      await world.done(saveSearch, { name: "Couture", q: "couture" }, "adviser");
      return { name: "Couture", q: "soie" };
    },
    "directory.too-many-searches": async (world) => {
      for (let n = 0; n < 10; n += 1) await world.done(saveSearch, { name: `Recherche ${n}` }, "adviser");
      return { name: "Une de trop" };
    },
  },
};
