import type { Example } from "../../fixtures/example.ts";
import { opened } from "./groups.fixture.ts";

const longer = (group: string, more: object = {}) => ({
  group,
  endsOn: "2027-04-30",
  why: "Le salon est reporté d’un mois.",
  ...more,
});

export const example: Example = {
  as: "adviser",
  input: async (world) => longer(await opened(world)),
  refused: {
    "groups.not-longer": async (world) => longer(await opened(world), { endsOn: "2027-01-31" }),
    "groups.ends-too-late": async (world) => longer(await opened(world), { endsOn: "2031-01-01" }),
  },
};
