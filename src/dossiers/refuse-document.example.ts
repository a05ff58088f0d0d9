import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { givenBy } from "./document.fixture.ts";
import { giveDocument } from "./give-document.ts";
import { refuseDocument } from "./refuse-document.ts";

const refusing = async (world: World) => ({
  document: (await world.done(giveDocument, givenBy(world), "entrepreneur")).id,
  reason: "La photo est illisible : reprenez-la à la lumière.",
});

export const example: Example = {
  as: "hr",
  input: refusing,
  refused: {
    "dossiers.document-decided": async (world) => {
      const input = await refusing(world);
      await world.done(refuseDocument, input, "hr");
      return input;
    },
  },
};
