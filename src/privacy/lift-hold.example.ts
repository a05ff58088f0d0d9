import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { holdData } from "./hold-data.ts";
import { liftHold } from "./lift-hold.ts";

async function held(world: World): Promise<string> {
  const person = world.personId("neighbour");
  return (await world.done(holdData, { person, reason: "Litige", until: "2027-11-23" }, "hr")).id;
}

export const example: Example = {
  as: "hr",
  input: async (world) => ({ hold: await held(world) }),
  refused: {
    "privacy.lifted-already": async (world) => {
      const hold = await held(world);
      await world.done(liftHold, { hold }, "hr");
      return { hold };
    },
  },
};
