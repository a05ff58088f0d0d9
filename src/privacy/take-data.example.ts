import { confirmed } from "../../fixtures/confirmed.ts";
import type { Example } from "../../fixtures/example.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => {
    await confirmed(world, "entrepreneur");
    return { person: world.personId("entrepreneur") };
  },
  refused: { "people.confirm-first": (world) => ({ person: world.personId("entrepreneur") }) },
};
