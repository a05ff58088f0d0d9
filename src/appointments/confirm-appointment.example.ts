import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { bookedOf, confirmedOf, thursdayEleven } from "./appointments.fixture.ts";
import { cancelAppointment } from "./cancel-appointment.ts";
import { moveAppointment } from "./move-appointment.ts";

const requested = (world: World, at?: Date) => bookedOf(world, { type: { onRequest: true }, at });

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ appointment: await requested(world), version: 0 }),
  refused: {
    "appointments.already-confirmed": async (world) => ({
      appointment: await confirmedOf(world),
      version: 0,
    }),
    "appointments.moved-meanwhile": async (world) => {
      const appointment = await requested(world);
      const move = { appointment, startsAt: thursdayEleven, mode: "site", why: "Un client m’attend" };
      await world.done(moveAppointment, move, "entrepreneur");
      return { appointment, version: 0 };
    },
    "appointments.over": async (world) => {
      const appointment = await requested(world);
      await world.done(cancelAppointment, { appointment, why: "Plus besoin" }, "entrepreneur");
      return { appointment, version: 0 };
    },
    "appointments.request-lapsed": async (world) => ({
      appointment: await requested(world, new Date("2026-11-20T12:00:00Z")),
      version: 0,
    }),
  },
};
