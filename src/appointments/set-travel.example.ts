import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { addSite } from "../network/index.ts";

const ascain = { name: "Ascain", siret: "91234567500025", street: "1 place du Fronton", postcode: "64310" };

async function way(world: World) {
  const { id } = await world.done(addSite, { ...ascain, town: "Ascain" });
  return { site: world.site, other: id, minutes: 35 };
}

export const example: Example = {
  as: "adviser",
  input: way,
  refused: {
    "appointments.same-site": (world) => ({ site: world.site, other: world.site, minutes: 5 }),
    "appointments.unknown-site": (world) => ({ site: world.site, other: v7(), minutes: 5 }),
  },
};
