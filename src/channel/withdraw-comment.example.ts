import type { Example } from "../../fixtures/example.ts";
import { commented, withdrawn } from "./comment.fixture.ts";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ comment: (await commented(world)).comment }),
  refused: {
    "channel.comment-gone": async (world) => ({ comment: await withdrawn(world) }),
  },
};
