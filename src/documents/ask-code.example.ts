import type { Example } from "../../fixtures/example.ts";
import { askedOf } from "../../fixtures/signatures.ts";
import { askCode } from "./ask-code.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ request: (await askedOf(world)).request }),
  refused: {
    "documents.code-just-sent": async (world) => {
      const input = { request: (await askedOf(world)).request };
      await world.done(askCode, input, "community");
      return input;
    },
  },
};
