import type { Example } from "../../fixtures/example.ts";
import { joinGroup } from "../groups/index.ts";
import { answered, begun, grouped } from "./threads.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ thread: (await begun(world)).thread, title: "Imprimeurs de Bayonne" }),
  refused: {
    "threads.same-place": async (world) => ({
      thread: (await begun(world)).thread,
      title: "Quel imprimeur ?",
    }),
    "threads.wider": async (world) => {
      const { thread } = await answered(world);
      const group = await grouped(world);
      await world.done(joinGroup, { group }, "community");
      return { thread, group, title: "Quel imprimeur ?" };
    },
  },
};
