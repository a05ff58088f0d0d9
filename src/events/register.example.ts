import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { cancelEvent } from "./cancel-event.ts";
import { friday, lastWeek, published, seated } from "./events.fixture.ts";
import { postponeEvent } from "./postpone-event.ts";

const asked = async (world: World, more: object = {}, at?: Date) => ({
  event: await published(world, more, at),
  mode: "site",
});
const why = "La salle est inondée.";

export const example: Example = {
  as: "entrepreneur",
  input: (world) => asked(world),
  refused: {
    "events.registered-already": async (world) => {
      const input = await asked(world);
      await seated(world, input.event);
      return input;
    },
    "events.host-comes": (world) => asked(world, { hosts: [world.personId("entrepreneur")] }),
    "events.not-open": (world) => asked(world, { opens: "2026-11-30T09:00" }),
    "events.closed": (world) => asked(world, { closeHours: 720 }),
    "events.begun": (world) => asked(world, { ...friday, lastDay: "2026-11-24" }, lastWeek),
    "events.over": (world) => asked(world, friday, lastWeek),
    "events.no-such-mode": async (world) => ({ ...(await asked(world)), mode: "online" }),
    "events.too-many-seats": async (world) => ({ ...(await asked(world)), seats: 2 }),
    "events.more-than-all": async (world) => ({
      ...(await asked(world, { siteSeats: 2, mostSeats: 5 })),
      seats: 3,
    }),
    "events.taken-elsewhere": async (world) => {
      await seated(
        world,
        await published(world, { title: "À la même heure", hosts: [world.personId("hr")] }),
      );
      return asked(world);
    },
    "events.cancelled": async (world) => {
      const input = await asked(world);
      await world.done(cancelEvent, { event: input.event, why }, "adviser");
      return input;
    },
    "events.postponed": async (world) => {
      const input = await asked(world);
      await world.done(postponeEvent, { event: input.event, why }, "adviser");
      return input;
    },
  },
};
