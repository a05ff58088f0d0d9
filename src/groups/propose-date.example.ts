import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { dropPoll } from "./drop-poll.ts";
import { evening, polled } from "./groups.fixture.ts";

const later = { ...evening, date: "2026-12-15" };
const withDate = (date: object) => async (world: World) => ({ poll: (await polled(world)).poll, ...date });

export const example: Example = {
  as: "adviser",
  input: withDate(later),
  refused: {
    "groups.poll-over": async (world) => {
      const { poll } = await polled(world);
      await world.done(dropPoll, { poll, why: "Nous nous voyons au marché." }, "adviser");
      return { poll, ...later };
    },
    "groups.poll-closed": async (world) => {
      const found = await polled(world, { closesOn: "2026-11-20" }, new Date("2026-11-17T12:00:00Z"));
      return { poll: found.poll, ...later };
    },
    "groups.in-past": withDate({ ...later, date: "2026-11-22" }),
    "groups.ends-before": withDate({ ...later, to: "17:00" }),
    "groups.too-long": withDate({ ...later, from: "06:00", to: "20:00" }),
    "groups.after-end": withDate({ ...later, date: "2027-03-04" }),
    "groups.place-missing": withDate({ ...later, place: "" }),
    "groups.unknown-site": withDate({ ...later, place: "", site: v7() }),
    "groups.same-date": withDate(evening),
    "groups.many-dates": async (world) => {
      const dates = Array.from({ length: 12 }, (_, n) => ({
        ...evening,
        date: `2026-12-${n + 3}`.replace(/-(\d)$/, "-0$1"),
      }));
      const { poll } = await polled(world, { dates });
      return { poll, ...later };
    },
  },
};
