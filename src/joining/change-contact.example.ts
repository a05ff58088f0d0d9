import type { Example } from "../../fixtures/example.ts";
import { candidateOf, decidedOf } from "./joining.fixture.ts";

const contact = { email: "maite.savons@exemple.example", phone: "", postcode: "40220", town: "Tarnos" };

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ ...contact, candidate: await candidateOf(world) }),
  refused: {
    "joining.over": async (world) => ({ ...contact, candidate: await decidedOf(world, "refused") }),
  },
};
