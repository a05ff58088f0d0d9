import type { Example } from "../../fixtures/example.ts";
import { commented, withdrawn } from "./comment.fixture.ts";
import { reportComment } from "./report-comment.ts";

const why = "C’est une publicité.";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ comment: (await commented(world, { comments: "none" })).comment, why }),
  refused: {
    "channel.comment-gone": async (world) => ({ comment: await withdrawn(world), why }),
    "channel.reported-already": async (world) => {
      const { comment } = await commented(world, { comments: "none" });
      await world.done(reportComment, { comment, why }, "entrepreneur");
      return { comment, why };
    },
  },
};
