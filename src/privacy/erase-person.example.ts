import type { Example } from "../../fixtures/example.ts";
import { erasePerson } from "./erase-person.ts";
import { holdData } from "./hold-data.ts";
import { requestOf } from "./privacy.fixture.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => ({ request: await requestOf(world, "entrepreneur") }),
  refused: {
    "privacy.not-erasure": async (world) => ({
      request: await requestOf(world, "entrepreneur", { kind: "access" }),
    }),
    "privacy.answered": async (world) => {
      const request = await requestOf(world, "entrepreneur");
      await world.done(erasePerson, { request }, "hr");
      return { request };
    },
    "privacy.last-director": async (world) => ({ request: await requestOf(world, "director") }),
    "privacy.under-dispute": async (world) => {
      const person = world.personId("entrepreneur");
      await world.done(holdData, { person, reason: "Litige", until: "2027-11-23" }, "hr");
      return { request: await requestOf(world, "entrepreneur") };
    },
  },
};
