import type { Example } from "../../fixtures/example.ts";
import { noteOf } from "./journeys.fixture.ts";
import { passNote } from "./pass-note.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ note: await noteOf(world), to: world.personId("colleague") }),
  refused: {
    "journeys.not-adviser": async (world) => ({ note: await noteOf(world), to: world.personId("director") }),
    "journeys.reads-already": async (world) => {
      const passed = { note: await noteOf(world), to: world.personId("colleague") };
      await world.done(passNote, passed, "adviser");
      return passed;
    },
  },
};
