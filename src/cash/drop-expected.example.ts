import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { dropExpected } from "./drop-expected.ts";
import { machine } from "./note-expected.example.ts";
import { noteExpected } from "./note-expected.ts";

const noted = async (world: World): Promise<string> =>
  (await world.done(noteExpected, machine(world), "entrepreneur")).id;

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ expected: await noted(world) }),
  refused: {
    "cash.already-dropped": async (world) => {
      const expected = await noted(world);
      await world.done(dropExpected, { expected }, "entrepreneur");
      return { expected };
    },
  },
};
