import type { Example } from "../../fixtures/example.ts";
import { keyOfNadia } from "./threads.fixture.sql.ts";
import { answered, letterOf } from "./threads.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => {
    const { thread } = await answered(world);
    return letterOf(await keyOfNadia(world, { thread }));
  },
  refused: {},
};
