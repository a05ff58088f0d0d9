import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { addDish } from "./add-dish.ts";
import { friday, lastWeek, published, seated } from "./events.fixture.ts";

/** Bread is wanted, the neighbour comes too. */
async function wanted(world: World, mine: boolean): Promise<string> {
  const event = await published(world, { meal: "shared" });
  await seated(world, event);
  await seated(world, event, "neighbour");
  return (await world.done(addDish, { event, what: "Du pain", mine }, "neighbour")).id;
}

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ dish: await wanted(world, false), act: "bring" }),
  refused: {
    "events.brought-already": async (world) => ({ dish: await wanted(world, true), act: "bring" }),
    "events.over": async (world) => {
      const hosts = [world.personId("entrepreneur")];
      const event = await published(world, { ...friday, meal: "shared", hosts }, lastWeek);
      const { id } = await world.done(addDish, { event, what: "Du pain" }, "entrepreneur", lastWeek);
      return { dish: id, act: "give-up" };
    },
  },
};
