import type { Example } from "../../fixtures/example.ts";
import { letterTo } from "./places.fixture.ts";
import { recordLetter } from "./record-letter.ts";
import { settleLetter } from "./settle-letter.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({
    letter: (await world.done(recordLetter, letterTo(world.activity))).id,
    step: "collected",
  }),
  refused: {
    "places.letter-settled": async (world) => {
      const { id: letter } = await world.done(recordLetter, letterTo(world.activity));
      await world.done(settleLetter, { letter, step: "collected" });
      return { letter, step: "forwarded" };
    },
  },
};
