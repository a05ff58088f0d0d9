import type { Example } from "../../fixtures/example.ts";
import { polled } from "./threads.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ poll: (await polled(world)).poll, text: "Le Port imprime pour nous." }),
  refused: {},
};
