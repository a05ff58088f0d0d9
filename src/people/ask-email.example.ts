import type { Example } from "../../fixtures/example.ts";
import { people } from "../../fixtures/people.ts";

export const example: Example = {
  as: "entrepreneur",
  input: (world) => ({ person: world.personId("entrepreneur"), email: "nadia@atelierbenali.example" }),
  refused: {
    "people.same-email": (world) => ({
      person: world.personId("entrepreneur"),
      email: people.entrepreneur.email.toUpperCase(),
    }),
    "people.email-taken": (world) => ({
      person: world.personId("entrepreneur"),
      email: people.neighbour.email,
    }),
  },
};
