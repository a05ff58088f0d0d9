import type { Example } from "../../fixtures/example.ts";
import { draftOf, validatedOf } from "./invoicing.fixture.ts";
import { takenOf } from "./takeover.fixture.ts";

const letter = {
  to: "jean.dupont@lanavette.example",
  subject: "Facture de l'Atelier Benali",
  message: "Bonjour,\n\nVous trouverez ci-joint notre facture.\n\nBien cordialement,\nAtelier Benali",
};

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ ...letter, document: await validatedOf(world) }),
  refused: {
    "invoicing.not-issued": async (world) => ({ ...letter, document: await draftOf(world) }),
    "invoicing.paper-elsewhere": async (world) => ({ ...letter, document: await takenOf(world, "F-118") }),
    "invoicing.not-overdue": async (world) => ({
      ...letter,
      purpose: "reminder",
      document: await validatedOf(world),
    }),
  },
};
