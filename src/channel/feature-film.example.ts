import type { Example } from "../../fixtures/example.ts";
import { ready } from "./channel.fixture.ts";
import { shownToMembers } from "./comment.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ film: await shownToMembers(world), featured: true }),
  refused: {
    "channel.not-listed": async (world) => ({ film: await ready(world), featured: true }),
    "channel.not-featured": async (world) => ({ film: await shownToMembers(world), featured: false }),
  },
};
