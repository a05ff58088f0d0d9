import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { askedOf } from "./ask.fixture.ts";
import { askDocument } from "./ask-document.ts";
import { withdrawAsk } from "./withdraw-ask.ts";

const withdrawing = async (world: World) => ({
  ask: (await world.done(askDocument, askedOf(world), "hr")).id,
});

export const example: Example = {
  as: "hr",
  input: withdrawing,
  refused: {
    "dossiers.ask-over": async (world) => {
      const input = await withdrawing(world);
      await world.done(withdrawAsk, input, "hr");
      return input;
    },
  },
};
