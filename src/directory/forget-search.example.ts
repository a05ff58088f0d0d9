import type { Example } from "../../fixtures/example.ts";
import { saveSearch } from "./save-search.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({
    search: (await world.done(saveSearch, { name: "Couture", q: "couture" }, "adviser")).id,
  }),
  refused: {},
};
