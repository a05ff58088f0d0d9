import type { Example } from "../../fixtures/example.ts";
import { dropPoll } from "./drop-poll.ts";
import { polled } from "./groups.fixture.ts";

const why = "Le salon est annulé.";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ poll: (await polled(world)).poll, why }),
  refused: {
    "groups.poll-over": async (world) => {
      const { poll } = await polled(world);
      await world.done(dropPoll, { poll, why }, "adviser");
      return { poll, why };
    },
  },
};
