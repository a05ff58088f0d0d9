import type { Example } from "../../fixtures/example.ts";
import { askedOf } from "../../fixtures/signatures.ts";
import { draftedOf, signedOf } from "./contracts.fixture.ts";

const reason = "La date de début change";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ contract: (await askedOf(world)).contract, reason }),
  refused: {
    "contracts.already-signed": async (world) => ({ contract: await signedOf(world), reason }),
    "contracts.not-asked": async (world) => ({ contract: await draftedOf(world), reason }),
  },
};
