import type { Example } from "../../fixtures/example.ts";
import { addCalendar } from "./add-calendar.ts";

export const example: Example = {
  as: "adviser",
  async input(world) {
    const mine = { name: "Agenda personnel", url: "https://agenda.example/amaia.ics" };
    const { id } = await world.done(addCalendar, mine, "adviser", new Date("2026-11-20T12:00:00Z"));
    return { calendar: id };
  },
  refused: {},
};
