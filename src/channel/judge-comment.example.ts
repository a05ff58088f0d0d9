import type { Example } from "../../fixtures/example.ts";
import { commented, judged, withdrawn } from "./comment.fixture.ts";

const hide = { show: false, why: "Hors sujet.", after: 0 };

export const example: Example = {
  as: "director",
  input: async (world) => ({ comment: (await commented(world)).comment, show: true, after: 0 }),
  refused: {
    "channel.comment-gone": async (world) => ({ comment: await withdrawn(world), ...hide }),
    "channel.judged-already": async (world) => {
      const { comment } = await commented(world);
      await judged(world, comment, { show: true });
      return { comment, ...hide };
    },
    "channel.reason-missing": async (world) => ({
      comment: (await commented(world)).comment,
      ...{ ...hide, why: "" },
    }),
  },
};
