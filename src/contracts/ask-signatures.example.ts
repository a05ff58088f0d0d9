import type { Example } from "../../fixtures/example.ts";
import { askedOf } from "../../fixtures/signatures.ts";
import { draftedOf, signedOf, without } from "./contracts.fixture.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ contract: await draftedOf(world) }),
  refused: {
    "contracts.already-asked": async (world) => ({ contract: (await askedOf(world)).contract }),
    "contracts.already-signed": async (world) => ({ contract: await signedOf(world) }),
    "contracts.clause-missing": async (world) => ({
      contract: await draftedOf(world, { clauses: without("cesa", "statutes") }),
    }),
    "contracts.nobody-represents": async (world) => ({
      contract: await draftedOf(world, {
        person: world.personId("director"),
        kind: "cdi",
        job: "Directrice",
      }),
    }),
  },
};
