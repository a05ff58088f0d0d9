import type { Example } from "../../fixtures/example.ts";
import { answered, begun } from "./threads.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => {
    const { thread, item } = await answered(world);
    return { thread, items: [item], title: "L’imprimerie du Port" };
  },
  refused: {
    "threads.no-item": async (world) => {
      const { thread, item } = await begun(world);
      return { thread, items: [item], title: "Le premier ne part pas" };
    },
  },
};
