import type { Example } from "../../fixtures/example.ts";
import { opened } from "./groups.fixture.ts";

const mandate = (group: string, more: object = {}) => ({
  group,
  asked: "Dire aussi si le stand peut être partagé avec une autre coopérative.",
  giver: "direction",
  givenOn: "2026-11-20",
  deliverable: "Une proposition chiffrée, à deux.",
  why: "Une coopérative voisine y va aussi.",
  ...more,
});

export const example: Example = {
  as: "director",
  input: async (world) => mandate(await opened(world)),
  refused: {
    "groups.given-later": async (world) => mandate(await opened(world), { givenOn: "2026-12-01" }),
  },
};
