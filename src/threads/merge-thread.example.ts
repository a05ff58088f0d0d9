import type { Example } from "../../fixtures/example.ts";
import { joinGroup, nameFacilitator } from "../groups/index.ts";
import { answered, begun, begunInGroup } from "./threads.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({
    thread: (await begun(world, { title: "Imprimeurs" })).thread,
    into: (await answered(world)).thread,
  }),
  refused: {
    "threads.merged-already": async (world) => {
      const { thread } = await begun(world);
      return { thread, into: thread };
    },
    "threads.not-same-place": async (world) => {
      const { thread, group } = await begunInGroup(world);
      await world.done(joinGroup, { group }, "community");
      await world.done(nameFacilitator, { group, person: world.personId("community") }, "director");
      return { thread, into: (await begun(world)).thread };
    },
  },
};
