import type { Example } from "../../fixtures/example.ts";
import { nadia } from "./journeys.fixture.ts";

const goal = { what: "Trois clients réguliers", measure: "Trois commandes par trimestre" };

export const example: Example = {
  as: "entrepreneur",
  input: (world) => ({ ...goal, person: nadia(world), dueOn: "2027-03-31" }),
  refused: {
    "journeys.due-past": (world) => ({ ...goal, person: nadia(world), dueOn: "2026-11-01" }),
  },
};
