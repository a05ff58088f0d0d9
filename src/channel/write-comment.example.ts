import type { Example } from "../../fixtures/example.ts";
import { commented, judged, shownToMembers } from "./comment.fixture.ts";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ film: await shownToMembers(world), text: "Merci, très clair." }),
  refused: {
    "channel.comments-off": async (world) => ({
      film: await shownToMembers(world, { comments: "off" }),
      text: "Merci.",
    }),
    "channel.comment-gone": async (world) => {
      const { film, comment } = await commented(world);
      await judged(world, comment, { show: false, why: "Hors sujet." });
      return { film, text: "D’accord.", answers: comment };
    },
  },
};
