import type { Example } from "../../fixtures/example.ts";
import { prescriberOf } from "./joining.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: () => ({
    name: "France Travail Bayonne",
    kind: "employment",
    email: "agence@francetravail.example",
  }),
  refused: {
    "joining.name-taken": async (world) => {
      await prescriberOf(world);
      return { name: "mission locale des landes", kind: "youth" };
    },
  },
};
