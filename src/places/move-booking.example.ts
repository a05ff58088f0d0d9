import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { answerRequest } from "./answer-request.ts";
import { bookRoom } from "./book-room.ts";
import { cancelBooking } from "./cancel-booking.ts";
import { paidRoom, roomOf, ruled, subscribed, tuesday } from "./places.fixture.ts";

async function moved(world: World, room: string) {
  const { id: booking } = await world.done(bookRoom, tuesday(room), "entrepreneur");
  return { ...tuesday(room, { from: "14:00", to: "15:00" }), booking };
}

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => moved(world, await roomOf(world)),
  refused: {
    "places.taken": async (world) => {
      const room = await roomOf(world);
      await world.done(bookRoom, tuesday(room, { from: "14:00", to: "16:00" }), "neighbour");
      return moved(world, room);
    },
    "places.price-changes": async (world) => {
      await subscribed(world);
      const room = await paidRoom(world);
      const told = tuesday(room, { activity: world.activity });
      const { id: booking } = await world.done(bookRoom, told, "entrepreneur");
      return { ...tuesday(room, { from: "14:00", to: "15:00" }), booking };
    },
    "places.ask-anew": async (world) => {
      const told = await moved(world, await ruled(world, { approval: true }));
      await world.done(answerRequest, { booking: told.booking, accept: true });
      return told;
    },
    "places.booking-over": async (world) => {
      const told = await moved(world, await roomOf(world));
      await world.done(cancelBooking, { booking: told.booking }, "entrepreneur");
      return told;
    },
  },
};
