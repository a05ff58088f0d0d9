import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { acceptDocument } from "./accept-document.ts";
import { answered } from "./ask.fixture.ts";

const accepting = async (world: World) => ({ document: (await answered(world)).document });

export const example: Example = {
  as: "hr",
  input: accepting,
  refused: {
    "dossiers.document-decided": async (world) => {
      const input = await accepting(world);
      await world.done(acceptDocument, input, "hr");
      return input;
    },
  },
};
