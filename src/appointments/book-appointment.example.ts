import type { Example } from "../../fixtures/example.ts";
import { asked, offeredOf, thursdayEleven, thursdayNine } from "./appointments.fixture.ts";
import { bookAppointment } from "./book-appointment.ts";
import { retireType } from "./retire-type.ts";

const tuesday = "2026-11-24T15:00:00.000Z";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => asked(await offeredOf(world)),
  refused: {
    "appointments.slot-taken": async (world) => {
      const type = await offeredOf(world);
      await world.done(bookAppointment, asked(type), "neighbour");
      return asked(type);
    },
    "appointments.not-offered": async (world) =>
      asked(await offeredOf(world), { startsAt: "2026-11-26T08:07:00.000Z" }),
    "appointments.member-busy": async (world) => {
      const type = await offeredOf(world);
      await world.done(bookAppointment, asked(type, { startsAt: thursdayEleven }), "entrepreneur");
      return asked(type, { startsAt: "2026-11-26T09:30:00.000Z" });
    },
    "appointments.mode-not-offered": async (world) =>
      asked(await offeredOf(world), { startsAt: tuesday, mode: "site" }),
    "appointments.place-missing": async (world) =>
      asked(await offeredOf(world, { modes: ["at-member"] }), { mode: "at-member" }),
    "appointments.unknown-zone": async (world) =>
      asked(await offeredOf(world), { zone: "Atlantide/Poséidonis" }),
    "appointments.retired": async (world) => {
      const type = await offeredOf(world);
      await world.done(retireType, { type }, "adviser");
      return asked(type, { startsAt: thursdayNine });
    },
  },
};
