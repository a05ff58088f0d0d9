import type { Example } from "../../fixtures/example.ts";
import { cancelBooking } from "./cancel-booking.ts";
import { booked } from "./places.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ booking: await booked(world) }),
  refused: {
    "places.booking-over": async (world) => {
      const booking = await booked(world);
      await world.done(cancelBooking, { booking }, "entrepreneur");
      return { booking };
    },
  },
};
