import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { cancelEvent } from "./cancel-event.ts";
import { friday, lastWeek, lunchOf, published, seated } from "./events.fixture.ts";

const changed = async (world: World, more: object, event?: string) => ({
  ...lunchOf(world, { title: "Déjeuner du 4", date: "2026-12-04", why: "La salle est prise.", ...more }),
  event: event ?? (await published(world)),
});
const to = (more: object) => (world: World) => changed(world, more);

export const example: Example = {
  as: "adviser",
  input: to({ siteSeats: 20 }),
  refused: {
    "events.why-missing": to({ why: "" }),
    "events.in-past": to({ date: "2026-11-20" }),
    "events.ends-before": to({ to: "11:00" }),
    "events.seats-missing": to({ siteSeats: null }),
    "events.place-missing": to({ place: "" }),
    "events.unknown-site": (world) => changed(world, { site: v7() }),
    "events.strangers": (world) => changed(world, { hosts: [world.personId("outsider")] }),
    "events.windows-crossed": to({ membersUntil: "2026-12-04T12:00" }),
    "events.host-taken": async (world) => {
      await published(world, { date: "2026-12-04" });
      return changed(world, {});
    },
    "events.fewer-seats": async (world) => {
      const event = await published(world, { onlineSeats: 10 });
      await seated(world, event, "entrepreneur", { mode: "online" });
      return changed(world, { onlineSeats: null }, event);
    },
    "events.begun": async (world) => changed(world, {}, await published(world, friday, lastWeek)),
    "events.cancelled": async (world) => {
      const event = await published(world);
      await world.done(cancelEvent, { event, why: "Trop peu d’inscrits." }, "adviser");
      return changed(world, {}, event);
    },
  },
};
