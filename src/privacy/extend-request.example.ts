import type { Example } from "../../fixtures/example.ts";
import { testDay } from "../../fixtures/world.ts";
import { answerRequest } from "./answer-request.ts";
import { extendRequest } from "./extend-request.ts";
import { requestOf } from "./privacy.fixture.ts";

const reason = "Quatre activités sont à relire";
const early = new Date(testDay.getTime() - 40 * 86_400_000);

export const example: Example = {
  as: "hr",
  input: async (world) => ({ request: await requestOf(world, "entrepreneur"), reason }),
  refused: {
    "privacy.answered": async (world) => {
      const request = await requestOf(world, "entrepreneur", { kind: "access" });
      await world.done(answerRequest, { request, outcome: "done", reason: "Voici." }, "hr");
      return { request, reason };
    },
    "privacy.extended": async (world) => {
      const request = await requestOf(world, "entrepreneur");
      await world.done(extendRequest, { request, reason }, "hr");
      return { request, reason };
    },
    "privacy.too-late-to-extend": async (world) => ({
      request: await requestOf(world, "entrepreneur", { at: early }),
      reason,
    }),
  },
};
