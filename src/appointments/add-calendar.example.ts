import type { Example } from "../../fixtures/example.ts";
import { addCalendar } from "./add-calendar.ts";

const mine = { name: "Agenda personnel", url: "webcal://agenda.example/amaia.ics" };

export const example: Example = {
  as: "adviser",
  input: () => mine,
  refused: {
    "appointments.bad-address": () => ({ ...mine, url: "file:///etc/passwd" }),
    "appointments.too-many-calendars": async (world) => {
      for (let n = 0; n < 5; n++)
        await world.done(addCalendar, { ...mine, url: `https://agenda.example/${n}.ics` }, "adviser");
      return mine;
    },
  },
};
