import type { Example } from "../../fixtures/example.ts";
import { nadia } from "./journeys.fixture.ts";
import { sendMessage } from "./send-message.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => {
    await world.done(sendMessage, { person: nadia(world), text: "Bonne reprise !" }, "adviser");
    return { person: nadia(world) };
  },
  refused: {},
};
