import type { Example } from "../../fixtures/example.ts";
import { bookRoom } from "./book-room.ts";
import { cancelBooking } from "./cancel-booking.ts";
import { booked, roomOf, tuesday } from "./places.fixture.ts";

/** The tests stand at one o’clock in Paris. */
const now = { date: "2026-11-23", from: "13:00", to: "14:00" };

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({
    booking: (await world.done(bookRoom, tuesday(await roomOf(world), now), "entrepreneur")).id,
  }),
  refused: {
    "places.too-early": async (world) => ({ booking: await booked(world) }),
    "places.booking-over": async (world) => {
      const booking = await booked(world);
      await world.done(cancelBooking, { booking }, "entrepreneur");
      return { booking };
    },
  },
};
