import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { lunchOf, published } from "./events.fixture.ts";

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
    "events.link-missing": typed({ onlineSeats: 20, audience: "public" }),
    "events.unknown-site": (world) => lunchOf(world, { site: v7() }),
    "events.strangers": (world) => lunchOf(world, { hosts: [world.personId("outsider")] }),
    "events.windows-crossed": typed({ opens: "2026-12-03T12:00" }),
    "events.series-empty": typed({ repeat: { rhythm: "week", until: "2026-12-04", except: ["2026-12-03"] } }),
    "events.series-too-long": typed(weekly("2028-12-31")),
    "events.host-taken": async (world) => {
      await published(world);
      return lunchOf(world, { title: "Un autre", from: "13:00" });
    },
  },
};
