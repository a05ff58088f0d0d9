import type { Example } from "../../fixtures/example.ts";
import { beginPart } from "./begin-part.ts";
import { workshop } from "./live.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => {
    const part = { event: await workshop(world), title: "Le prix de revient" };
    return { part: (await world.done(beginPart, part, "adviser")).id };
  },
  refused: {},
};
