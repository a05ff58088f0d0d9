import type { Example } from "../../fixtures/example.ts";
import { askedOf, provedOf } from "../../fixtures/signatures.ts";
import { draftedOf } from "./contracts.fixture.ts";
import { signOnline } from "./sign-online.ts";
import { withdrawSignatures } from "./withdraw-signatures.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ contract: (await provedOf(world)).contract, consent: true }),
  refused: {
    "contracts.not-asked": async (world) => ({ contract: await draftedOf(world), consent: true }),
    "documents.consent-missing": async (world) => ({
      contract: (await provedOf(world)).contract,
      consent: false,
    }),
    "documents.code-missing": async (world) => ({ contract: (await askedOf(world)).contract, consent: true }),
    "documents.already-signed": async (world) => {
      const input = { contract: (await provedOf(world)).contract, consent: true };
      await world.done(signOnline, input, "community");
      return input;
    },
    "documents.request-withdrawn": async (world) => {
      const { contract } = await provedOf(world);
      await world.done(withdrawSignatures, { contract, reason: "Erreur de date" }, "hr");
      return { contract, consent: true };
    },
  },
};
