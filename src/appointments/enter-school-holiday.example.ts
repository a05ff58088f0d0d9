import type { Example } from "../../fixtures/example.ts";
import { holiday } from "./appointments.fixture.ts";
import { enterSchoolHoliday } from "./enter-school-holiday.ts";

export const example: Example = {
  as: "adviser",
  input: () => holiday,
  refused: {
    "appointments.days-backwards": () => ({ ...holiday, lastDay: "2026-11-24" }),
    "appointments.holiday-too-long": () => ({ ...holiday, lastDay: "2027-11-24" }),
    "appointments.day-past": () => ({ ...holiday, firstDay: "2026-07-04", lastDay: "2026-08-31" }),
    "appointments.holidays-meet": async (world) => {
      await world.done(enterSchoolHoliday, holiday, "adviser");
      return {
        ...holiday,
        name: "Les mêmes",
        zone: "zone a",
        firstDay: holiday.lastDay,
        lastDay: "2026-12-02",
      };
    },
  },
};
