import type { Example } from "../../fixtures/example.ts";
import { keepAgreement } from "./keep-agreement.ts";
import { agreement, domiciled, drafted, filed } from "./places.fixture.ts";

const signedOn = "2026-11-01";

export const example: Example = {
  as: "community",
  input: async (world) => {
    await world.done(keepAgreement, agreement);
    return { domiciliation: await filed(world), signedOn };
  },
  refused: {
    "places.signed-already": async (world) => ({ domiciliation: await domiciled(world), signedOn }),
    "places.no-agreement": async (world) => ({ domiciliation: await filed(world), signedOn }),
    "places.file-incomplete": async (world) => {
      await world.done(keepAgreement, agreement);
      return { domiciliation: await drafted(world), signedOn };
    },
    "places.signed-later": async (world) => {
      await world.done(keepAgreement, agreement);
      return { domiciliation: await filed(world), signedOn: "2026-12-01" };
    },
  },
};
