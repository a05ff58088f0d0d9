import type { Example } from "../../fixtures/example.ts";
import { closePoll } from "./close-poll.ts";
import { polled } from "./threads.fixture.ts";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ poll: (await polled(world)).poll, position: 1 }),
  refused: {
    "threads.poll-closed": async (world) => {
      const { poll } = await polled(world);
      await world.done(closePoll, { poll, text: "Le Port." }, "entrepreneur");
      return { poll, position: 1 };
    },
    "threads.unknown-option": async (world) => ({ poll: (await polled(world)).poll, position: 5 }),
  },
};
