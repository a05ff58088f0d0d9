import type { Example } from "../../fixtures/example.ts";
import { prescriberOf } from "./joining.fixture.ts";
import { retirePrescriber } from "./retire-prescriber.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ prescriber: await prescriberOf(world) }),
  refused: {
    "joining.prescriber-retired": async (world) => {
      const prescriber = await prescriberOf(world);
      await world.done(retirePrescriber, { prescriber }, "hr");
      return { prescriber };
    },
  },
};
