import type { Example } from "../../fixtures/example.ts";
import { chooseDate } from "./choose-date.ts";
import { evening, polled } from "./groups.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => {
    const { poll, dates } = await polled(world);
    return { poll, date: dates[1] };
  },
  refused: {
    "groups.poll-over": async (world) => {
      const { poll, dates } = await polled(world);
      await world.done(chooseDate, { poll, date: dates[0] }, "adviser");
      return { poll, date: dates[1] };
    },
    "groups.date-passed": async (world) => {
      const dates = [{ ...evening, date: "2026-11-20" }, evening];
      const found = await polled(world, { dates }, new Date("2026-11-17T12:00:00Z"));
      return { poll: found.poll, date: found.dates[0] };
    },
  },
};
