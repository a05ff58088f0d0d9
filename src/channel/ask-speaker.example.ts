import type { Example } from "../../fixtures/example.ts";
import { added, asked } from "./channel.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({
    film: await added(world),
    name: "Claire Duhalde",
    email: "claire.duhalde@exemple.example",
  }),
  refused: {
    "channel.speaker-unreachable": async (world) => ({ film: await added(world), name: "Claire Duhalde" }),
    "channel.speaker-twice": async (world) => {
      const film = await added(world);
      await asked(world, film);
      return { film, person: world.personId("neighbour") };
    },
  },
};
