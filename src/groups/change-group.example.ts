import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { closeGroup } from "./close-group.ts";
import { beforeEnd, endedAlready, joined, opened } from "./groups.fixture.ts";
import { joinGroup } from "./join-group.ts";

const change = (group: string, more: object = {}) => ({
  group,
  name: "Salon de mars",
  entry: "invitation",
  seats: 6,
  ...more,
});

async function three(world: World) {
  const group = await joined(world);
  await world.done(joinGroup, { group }, "neighbour");
  return group;
}

export const example: Example = {
  as: "director",
  input: async (world) => change(await opened(world)),
  refused: {
    "groups.secret-from-within": async (world) => change(await opened(world), { entry: "secret" }),
    "groups.fewer-seats": async (world) => change(await three(world), { seats: 2 }),
    "groups.closed": async (world) => {
      const group = await opened(world);
      await world.done(closeGroup, { group, report: "Rien à ajouter." });
      return change(group);
    },
    "groups.ended": async (world) => change(await opened(world, endedAlready, beforeEnd)),
  },
};
