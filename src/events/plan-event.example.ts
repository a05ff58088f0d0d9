import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { bookRoom } from "../places/index.ts";
import { lunchOf, published, roomOf } from "./events.fixture.ts";

const weekly = (until: string) => ({ repeat: { rhythm: "week", until, except: [] } });
const typed = (more: object) => (world: World) => lunchOf(world, more);

export const example: Example = {
  as: "adviser",
  input: typed({ ...weekly("2026-12-31"), signed: true }),
  refused: {
    "events.in-past": typed({ date: "2026-11-20" }),
    "events.ends-before": typed({ to: "11:00" }),
    "events.too-long": typed({ lastDay: "2026-12-12" }),
    "events.seats-missing": typed({ siteSeats: null }),
    "events.place-missing": typed({ place: "" }),
    "events.unknown-site": (world) => lunchOf(world, { site: v7() }),
    "events.strangers": (world) => lunchOf(world, { hosts: [world.personId("outsider")] }),
    "events.windows-crossed": typed({ opens: "2026-12-03T12:00" }),
    "events.series-empty": typed({ repeat: { rhythm: "week", until: "2026-12-04", except: ["2026-12-03"] } }),
    "events.series-too-long": typed(weekly("2028-12-31")),
    "events.unknown-room": (world) => lunchOf(world, { room: v7() }),
    "events.room-small": async (world) => lunchOf(world, { room: await roomOf(world, { seats: 4 }) }),
    "events.room-taken-by": async (world) => {
      const room = await roomOf(world);
      await published(world, { room, siteSeats: 8 });
      return lunchOf(world, { room, siteSeats: 8, hosts: [world.personId("hr")] });
    },
    "events.room-taken": async (world) => {
      const room = await roomOf(world);
      const discreet = {
        room,
        date: "2026-12-03",
        from: "13:00",
        to: "15:00",
        title: "À part",
        discreet: true,
      };
      await world.done(bookRoom, discreet, "neighbour");
      return lunchOf(world, { room, siteSeats: 8 });
    },
    "events.host-taken": async (world) => {
      await published(world);
      return lunchOf(world, { title: "Un autre", from: "13:00" });
    },
  },
};
