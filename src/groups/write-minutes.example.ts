import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { met, planned } from "./groups.fixture.ts";
import { writeMinutes } from "./write-minutes.ts";

async function minutes(world: World, more: object = {}) {
  const { meeting, people } = await met(world);
  return { meeting, text: "Nous irons à quatre.", present: people, after: 0, ...more };
}
async function amended(world: World, more: object) {
  const first = await minutes(world);
  await world.done(writeMinutes, first, "adviser");
  return { ...first, text: "Nous irons à trois.", ...more };
}

export const example: Example = {
  as: "entrepreneur",
  input: (world) => amended(world, { after: 1, why: "Paul ne vient pas." }),
  refused: {
    "groups.amended-meanwhile": (world) => amended(world, { after: 0 }),
    "groups.amendment-unexplained": (world) => amended(world, { after: 1 }),
    "groups.not-member": (world) => minutes(world, { present: [world.personId("neighbour")] }),
    "groups.not-begun": async (world) => minutes(world, { meeting: (await planned(world)).meeting }),
  },
};
