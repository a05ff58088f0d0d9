import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { dropPoll } from "./drop-poll.ts";
import { evening, polled } from "./groups.fixture.ts";

const answered = ({ poll, dates }: { poll: string; dates: readonly string[] }) => ({
  poll,
  answers: dates.map((date, n) => ({ date, answer: n === 0 ? "yes" : "maybe" })),
});
const lastWeek = new Date("2026-11-17T12:00:00Z");
const early = (world: World, more: object) =>
  polled(
    world,
    { closesOn: "2026-12-01", dates: [{ ...evening, date: "2026-11-20" }, evening], ...more },
    lastWeek,
  );

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => answered(await polled(world)),
  refused: {
    "groups.poll-over": async (world) => {
      const found = await polled(world);
      await world.done(dropPoll, { poll: found.poll, why: "Le salon est annulé." }, "adviser");
      return answered(found);
    },
    "groups.poll-closed": async (world) => answered(await early(world, { closesOn: "2026-11-19" })),
    "groups.date-passed": async (world) => answered(await early(world, {})),
    "groups.unknown-date": async (world) => answered({ ...(await polled(world)), dates: [v7()] }),
  },
};
