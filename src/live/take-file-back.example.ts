import type { Example } from "../../fixtures/example.ts";
import { giveFile } from "./give-file.ts";
import { notes, workshop } from "./live.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => {
    const given = { event: await workshop(world), file: notes };
    return { file: (await world.done(giveFile, given, "adviser")).id };
  },
  refused: {},
};
