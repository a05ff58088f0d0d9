import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { published, seated } from "./events.fixture.ts";
import { giveSeat } from "./give-seat.ts";
import { leave } from "./leave.ts";

export async function given(world: World) {
  const event = await published(world);
  const registration = await seated(world, event);
  const receiver = world.personId("neighbour");
  const { id } = await world.done(giveSeat, { registration, receiver }, "entrepreneur");
  return { event, registration, gift: id as string };
}

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ gift: (await given(world)).gift, take: true }),
  refused: {
    "events.gift-over": async (world) => {
      const { gift, registration } = await given(world);
      await world.done(leave, { registration }, "entrepreneur");
      return { gift, take: true };
    },
    "events.receiver-comes": async (world) => {
      const { gift, event } = await given(world);
      await seated(world, event, "neighbour");
      return { gift, take: true };
    },
  },
};
