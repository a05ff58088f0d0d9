import type { Example } from "../../fixtures/example.ts";
import { drafted, matched } from "./help.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ request: await matched(world), state: "resolved", note: "Grand merci" }),
  refused: {
    "help.not-open": async (world) => ({ request: await drafted(world), state: "resolved" }),
  },
};
