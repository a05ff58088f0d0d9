import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { friday, lastWeek, published, seated } from "./events.fixture.ts";

const laid = async (world: World, more: object = {}) => {
  const event = await published(world, { meal: "shared", ...more });
  await seated(world, event);
  return { event, what: "Une salade de pois chiches" };
};

export const example: Example = {
  as: "entrepreneur",
  input: (world) => laid(world),
  refused: {
    "events.no-meal": (world) => laid(world, { meal: "served" }),
    "events.over": async (world) => {
      const hosts = [world.personId("entrepreneur")];
      const event = await published(world, { ...friday, meal: "shared", hosts }, lastWeek);
      return { event, what: "Du pain" };
    },
  },
};
