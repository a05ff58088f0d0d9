import type { Example } from "../../fixtures/example.ts";
import { keyOfNadia } from "./threads.fixture.sql.ts";
import { begun } from "./threads.fixture.ts";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ token: await keyOfNadia(world, { thread: (await begun(world)).thread }) }),
  refused: {},
};
