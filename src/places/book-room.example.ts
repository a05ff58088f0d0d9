import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { bookRoom } from "./book-room.ts";
import { closePlaces } from "./close-places.ts";
import { closing, paidRoom, roomOf, ruled, subscribed, tuesday } from "./places.fixture.ts";

const wanted = async (world: World, more: Record<string, unknown> = {}) => tuesday(await roomOf(world), more);

export const example: Example = {
  as: "entrepreneur",
  input: (world) => wanted(world),
  refused: {
    "places.ends-before": (world) => wanted(world, { to: "09:00" }),
    "places.in-past": (world) => wanted(world, { date: "2026-11-20" }),
    "places.day-closed": (world) => wanted(world, { date: "2026-11-29" }),
    "places.outside-hours": (world) => wanted(world, { to: "21:00" }),
    "places.too-far": (world) => wanted(world, { date: "2027-06-01" }),
    "places.too-short": (world) => wanted(world, { to: "10:05" }),
    "places.too-long": (world) => wanted(world, { from: "08:00", to: "20:00" }),
    "places.not-your-activity": (world) => wanted(world, { activity: world.otherActivity }),
    "places.not-yours": async (world) => tuesday(await ruled(world, { may: false })),
    "places.too-soon": async (world) => tuesday(await ruled(world, { noticeMinutes: 2_880 })),
    "places.quota": async (world) => tuesday(await ruled(world, { weekMinutes: 60 })),
    "places.closed": async (world) => {
      const room = await roomOf(world);
      await world.done(closePlaces, closing(world));
      return tuesday(room);
    },
    "places.payer-missing": async (world) => tuesday(await paidRoom(world)),
    "places.price-to-agree": async (world) => tuesday(await paidRoom(world), { activity: world.activity }),
    "places.nothing-to-pay": async (world) => {
      await subscribed(world);
      return tuesday(await paidRoom(world), { activity: world.activity, agreedCents: 1_600 });
    },
    "places.taken": async (world) => {
      const room = await roomOf(world);
      await world.done(bookRoom, tuesday(room), "neighbour");
      return tuesday(room, { from: "11:00", to: "13:00" });
    },
  },
};
