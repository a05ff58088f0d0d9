import type { Example } from "../../fixtures/example.ts";
import { askedOf, signedByPersonOf } from "../../fixtures/signatures.ts";
import { askCode } from "./ask-code.ts";

export const example: Example = {
  as: "director",
  input: async (world) => ({ request: (await signedByPersonOf(world)).request }),
  refused: {
    "documents.code-just-sent": async (world) => {
      const input = { request: (await signedByPersonOf(world)).request };
      await world.done(askCode, input, "director");
      return input;
    },
    "documents.not-your-turn": async (world) => ({ request: (await askedOf(world)).request }),
  },
};
