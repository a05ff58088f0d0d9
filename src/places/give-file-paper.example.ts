import type { Example } from "../../fixtures/example.ts";
import { pixel } from "../../fixtures/pixel.ts";
import { drafted, ended } from "./places.fixture.ts";

const file = { name: "identite.png", base64: pixel };

export const example: Example = {
  as: "community",
  input: async (world) => ({ domiciliation: await drafted(world), kind: "identity", file }),
  refused: {
    "places.contract-over": async (world) => ({
      ...{ domiciliation: await ended(world), kind: "identity", file },
    }),
  },
};
