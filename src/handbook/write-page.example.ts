import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { joinGroup, openGroup } from "../groups/index.ts";
import { openThread } from "../threads/index.ts";

const page = { title: "Choisir un imprimeur", text: "Demandez trois devis." };

async function talked(world: World, group: string | null): Promise<string> {
  const told = { group, title: "Imprimeur", text: "Lequel ?" };
  return (await world.done(openThread, told, "entrepreneur")).id;
}

async function grouped(world: World): Promise<string> {
  const { id: group } = await world.done(openGroup, {
    ...{ name: "Salon", asked: "Un stand ?", giver: "board", givenOn: "2026-11-10", deliverable: "Un avis." },
    ...{ startsOn: "2026-11-15", endsOn: "2027-02-28", entry: "open" },
    facilitators: [world.personId("adviser")],
  });
  await world.done(joinGroup, { group }, "entrepreneur");
  return group;
}

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ ...page, thread: await talked(world, null) }),
  refused: {
    "handbook.few-read": async (world) => ({ ...page, thread: await talked(world, await grouped(world)) }),
  },
};
