import type { Example } from "../../fixtures/example.ts";
import { answerRequest } from "./answer-request.ts";
import { requestOf } from "./privacy.fixture.ts";

const answer = { outcome: "refused", reason: "Vos contrats sont encore en vigueur." };

export const example: Example = {
  as: "hr",
  input: async (world) => ({ request: await requestOf(world, "entrepreneur"), ...answer }),
  refused: {
    "privacy.answered": async (world) => {
      const request = await requestOf(world, "entrepreneur");
      await world.done(answerRequest, { request, ...answer }, "hr");
      return { request, ...answer };
    },
  },
};
