import type { Example } from "../../fixtures/example.ts";
import { domiciled, drafted, ended } from "./places.fixture.ts";

const end = { endsOn: "2027-01-31", why: "Déménage à Bayonne" };

export const example: Example = {
  as: "community",
  input: async (world) => ({ domiciliation: await domiciled(world), ...end }),
  refused: {
    "places.not-signed": async (world) => ({ domiciliation: await drafted(world), ...end }),
    "places.contract-over": async (world) => ({ domiciliation: await ended(world), ...end }),
    "places.ends-too-early": async (world) => ({
      ...{ domiciliation: await domiciled(world), ...end, endsOn: "2026-12-31" },
    }),
  },
};
