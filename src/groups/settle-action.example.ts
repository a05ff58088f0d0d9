import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { joined } from "./groups.fixture.ts";
import { setAction } from "./set-action.ts";

async function given(world: World) {
  const group = await joined(world);
  const action = { group, what: "Demander un devis", person: world.personId("entrepreneur") };
  return (await world.done(setAction, action, "adviser")).id;
}

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ action: await given(world), outcome: "done" }),
  refused: {
    "groups.same-outcome": async (world) => ({ action: await given(world), outcome: "open" }),
  },
};
