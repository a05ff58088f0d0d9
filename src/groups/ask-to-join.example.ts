import type { Example } from "../../fixtures/example.ts";
import { askToJoin } from "./ask-to-join.ts";
import { opened } from "./groups.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({
    group: await opened(world, { entry: "invitation" }),
    note: "J’ai tenu un stand l’an passé.",
  }),
  refused: {
    "groups.entry-open": async (world) => ({ group: await opened(world) }),
    "groups.already-member": async (world) => ({
      group: await opened(world, {
        entry: "invitation",
        facilitators: [world.personId("entrepreneur")],
      }),
    }),
    "groups.asked-already": async (world) => {
      const group = await opened(world, { entry: "invitation" });
      await world.done(askToJoin, { group }, "entrepreneur");
      return { group };
    },
  },
};
