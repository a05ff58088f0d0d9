import type { Example } from "../../fixtures/example.ts";
import { bookedOf, past } from "./appointments.fixture.ts";
import { cancelAppointment } from "./cancel-appointment.ts";
import { spendHours } from "./hours-spent.fixture.sql.ts";
import { markAppointment } from "./mark-appointment.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ appointment: await bookedOf(world, past()), held: true, lateMinutes: 10 }),
  refused: {
    "appointments.not-begun": async (world) => ({ appointment: await bookedOf(world), held: true }),
    "appointments.never-agreed": async (world) => ({
      appointment: await bookedOf(world, past({ onRequest: true })),
      held: false,
    }),
    "appointments.hours-recorded": async (world) => {
      const appointment = await bookedOf(world, past());
      await world.done(markAppointment, { appointment, held: true }, "adviser");
      await spendHours(world, appointment);
      return { appointment, held: false };
    },
    "appointments.over": async (world) => {
      const appointment = await bookedOf(world);
      await world.done(cancelAppointment, { appointment, why: "Plus besoin" }, "entrepreneur");
      return { appointment, held: true };
    },
  },
};
