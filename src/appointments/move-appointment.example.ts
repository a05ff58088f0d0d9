import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { asked, bookedOf, past, point, thursdayEleven, thursdayNine } from "./appointments.fixture.ts";
import { bookAppointment } from "./book-appointment.ts";
import { cancelAppointment } from "./cancel-appointment.ts";
import { offerType } from "./offer-type.ts";

const to = (appointment: string, more: object = {}) => ({
  ...{ appointment, startsAt: thursdayEleven, mode: "site", why: "Un client m’attend" },
  ...more,
});
const moved = async (world: World, more: object = {}) => to(await bookedOf(world), more);

export const example: Example = {
  as: "entrepreneur",
  input: (world) => moved(world),
  refused: {
    "appointments.same-time": (world) => moved(world, { startsAt: thursdayNine }),
    "appointments.not-offered": (world) => moved(world, { startsAt: "2026-11-25T09:00:00.000Z" }),
    "appointments.mode-not-offered": (world) => moved(world, { mode: "at-member", place: "Chez moi" }),
    "appointments.place-missing": async (world) => {
      const type = { modes: ["at-member", "phone"] };
      const appointment = await bookedOf(world, { type, more: { mode: "phone" } });
      return to(appointment, { mode: "at-member" });
    },
    "appointments.over": async (world) => {
      const appointment = await bookedOf(world);
      await world.done(cancelAppointment, { appointment, why: "Plus besoin" }, "entrepreneur");
      return to(appointment);
    },
    "appointments.begun": async (world) => to(await bookedOf(world, past())),
    "appointments.slot-taken": async (world) => {
      const appointment = await bookedOf(world, { type: { minutes: 30, afterMinutes: 0 } });
      const type = (await world.done(offerType, point, "adviser")).id;
      await world.done(bookAppointment, asked(type, { startsAt: thursdayEleven }), "neighbour");
      return to(appointment);
    },
    "appointments.member-busy": async (world) => {
      const appointment = await bookedOf(world);
      const type = (await world.done(offerType, { ...point, afterMinutes: 0 }, "adviser")).id;
      await world.done(bookAppointment, asked(type, { startsAt: thursdayEleven }), "entrepreneur");
      return to(appointment);
    },
  },
};
