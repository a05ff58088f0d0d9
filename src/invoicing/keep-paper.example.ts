import type { Example } from "../../fixtures/example.ts";
import { draftOf, validatedOf } from "./invoicing.fixture.ts";
import { takenOf } from "./takeover.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ document: await validatedOf(world) }),
  refused: {
    "invoicing.not-issued": async (world) => ({ document: await draftOf(world) }),
    "invoicing.paper-elsewhere": async (world) => ({ document: await takenOf(world, "F-118") }),
  },
};
