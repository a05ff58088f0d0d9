import type { Example } from "../../fixtures/example.ts";
import { bookedOf, past } from "./appointments.fixture.ts";
import { cancelAppointment } from "./cancel-appointment.ts";

const why = "Un enfant malade";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ appointment: await bookedOf(world), why }),
  refused: {
    "appointments.over": async (world) => {
      const appointment = await bookedOf(world);
      await world.done(cancelAppointment, { appointment, why }, "adviser");
      return { appointment, why };
    },
    "appointments.begun": async (world) => ({ appointment: await bookedOf(world, past()), why }),
  },
};
