import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { published, seated } from "./events.fixture.ts";
import { giveSeat } from "./give-seat.ts";

const giving = async (world: World, more: object = {}) => ({
  registration: await seated(world, await published(world, more)),
  receiver: world.personId("neighbour"),
});

export const example: Example = {
  as: "entrepreneur",
  input: giving,
  refused: {
    "events.registration-over": async (world) => {
      const event = await published(world, { siteSeats: 1 });
      await seated(world, event, "neighbour");
      return { registration: await seated(world, event), receiver: world.personId("colleague") };
    },
    "events.not-givable": (world) => giving(world, { givable: false }),
    "events.given-already": async (world) => {
      const input = await giving(world);
      await world.done(giveSeat, input, "entrepreneur");
      return { ...input, receiver: world.personId("colleague") };
    },
    "events.strangers": async (world) => ({
      ...(await giving(world)),
      receiver: world.personId("outsider"),
    }),
    "events.receiver-comes": async (world) => {
      const event = await published(world);
      await seated(world, event, "neighbour");
      return { registration: await seated(world, event), receiver: world.personId("neighbour") };
    },
  },
};
