import type { Example } from "../../fixtures/example.ts";
import { joined, opened } from "./groups.fixture.ts";
import { joinGroup } from "./join-group.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ group: await opened(world) }),
  refused: {
    "groups.already-member": async (world) => ({ group: await joined(world) }),
    "groups.by-invitation": async (world) => ({ group: await opened(world, { entry: "invitation" }) }),
    "groups.full": async (world) => {
      const group = await opened(world, { seats: 2 });
      await world.done(joinGroup, { group }, "neighbour");
      return { group };
    },
  },
};
