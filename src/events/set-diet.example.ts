import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { friday, lastWeek, published, seated } from "./events.fixture.ts";
import { leave } from "./leave.ts";
import { register } from "./register.ts";

const told = (registration: string) => ({ registration, diets: ["vegetarian"], allergies: "Noix" });
const eating = async (world: World, more: object = {}) =>
  told(await seated(world, await published(world, { meal: "served", ...more })));

export const example: Example = {
  as: "entrepreneur",
  input: (world) => eating(world),
  refused: {
    "events.no-meal": (world) => eating(world, { meal: "none" }),
    "events.registration-over": async (world) => {
      const input = await eating(world);
      await world.done(leave, { registration: input.registration }, "entrepreneur");
      return input;
    },
    "events.over": async (world) => {
      const event = await published(world, { ...friday, meal: "served" }, lastWeek);
      const { id } = await world.done(register, { event, mode: "site" }, "entrepreneur", lastWeek);
      return told(id);
    },
  },
};
