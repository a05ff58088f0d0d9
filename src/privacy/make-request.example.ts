import type { Example } from "../../fixtures/example.ts";
import { requestOf } from "./privacy.fixture.ts";

export const example: Example = {
  as: "hr",
  input: (world) => ({
    person: world.personId("entrepreneur"),
    kind: "access",
    told: "Ce que disent de moi les notes de mon accompagnatrice",
  }),
  refused: {
    "privacy.asked-later": (world) => ({
      ...{ person: world.personId("neighbour"), kind: "access", askedOn: "2026-11-24" },
    }),
    "privacy.asked-already": async (world) => {
      await requestOf(world, "entrepreneur", { kind: "erasure" });
      return { person: world.personId("entrepreneur"), kind: "erasure" };
    },
  },
};
