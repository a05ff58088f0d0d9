import type { Example } from "../../fixtures/example.ts";
import { joined } from "./groups.fixture.ts";

const action = { what: "Demander un devis au parc des expositions", dueOn: "2026-12-01" };

export const example: Example = {
  as: "adviser",
  input: async (world) => ({
    ...{ ...action, group: await joined(world) },
    person: world.personId("entrepreneur"),
  }),
  refused: {
    "groups.not-member": async (world) => ({
      ...{ ...action, group: await joined(world) },
      person: world.personId("neighbour"),
    }),
    "groups.due-past": async (world) => ({
      ...{ ...action, group: await joined(world), dueOn: "2026-11-22" },
      person: world.personId("entrepreneur"),
    }),
  },
};
