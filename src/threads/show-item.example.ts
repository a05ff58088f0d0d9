import type { Example } from "../../fixtures/example.ts";
import { hideItem } from "./hide-item.ts";
import { begun } from "./threads.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => {
    const { item } = await begun(world);
    await world.done(hideItem, { item, why: "Une adresse privée y est." }, "community");
    return { item };
  },
  refused: {
    "threads.not-hidden": async (world) => ({ item: (await begun(world)).item }),
  },
};
