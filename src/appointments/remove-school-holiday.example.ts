import type { Example } from "../../fixtures/example.ts";
import { holiday } from "./appointments.fixture.ts";
import { enterSchoolHoliday } from "./enter-school-holiday.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ holiday: (await world.done(enterSchoolHoliday, holiday, "adviser")).id }),
  refused: {},
};
