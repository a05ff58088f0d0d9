import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";

const bakery = { code: "A019", kind: "collective", name: "Le Fournil de Mila", openedOn: "2026-11-23" };

const paul = (world: World) => ({ person: world.personId("neighbour") });

export const example: Example = {
  as: "director",
  input: (world) => ({ ...bakery, site: world.site, members: [paul(world)] }),
  refused: {
    "activities.code-taken": () => ({ ...bakery, code: "A017" }),
    "activities.unknown-site": () => ({ ...bakery, site: v7() }),
    "activities.unknown-person": () => ({ ...bakery, adviser: v7() }),
    "activities.one-person-only": (world) => ({
      ...bakery,
      kind: "individual",
      members: [paul(world), { person: world.personId("entrepreneur") }],
    }),
    "activities.named-twice": (world) => ({ ...bakery, members: [paul(world), paul(world)] }),
  },
};
