import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { changeRegistration } from "./change-registration.ts";
import { published, seated } from "./events.fixture.ts";
import { leave } from "./leave.ts";

const both = { onlineSeats: 1, mostSeats: 3, siteSeats: 3 };

async function own(world: World, more: object = {}) {
  const event = await published(world, { ...both, ...more });
  return { event, registration: await seated(world, event) };
}
const asked = async (world: World, more: object, event: object = {}) => {
  const { registration } = await own(world, event);
  return { registration, mode: "site", seats: 1, ...more };
};

export const example: Example = {
  as: "entrepreneur",
  input: (world) => asked(world, { mode: "online" }),
  refused: {
    "events.same-mode": (world) => asked(world, {}),
    "events.too-many-seats": (world) => asked(world, { seats: 4 }),
    "events.more-than-all": (world) => asked(world, { mode: "online", seats: 2 }),
    "events.no-such-mode": (world) => asked(world, { mode: "online" }, { onlineSeats: null }),
    "events.too-late-to-leave": (world) => asked(world, { seats: 2 }, { leaveHours: 720 }),
    "events.registration-over": async (world) => {
      const input = await asked(world, { seats: 2 });
      await world.done(leave, { registration: input.registration }, "entrepreneur");
      return input;
    },
    "events.moving-already": async (world) => {
      const { event, registration } = await own(world);
      await seated(world, event, "neighbour", { mode: "online" });
      const move = { registration, mode: "online", seats: 1 };
      await world.done(changeRegistration, move, "entrepreneur");
      return move;
    },
    "events.full": async (world) => {
      const { event, registration } = await own(world, { siteSeats: 3 });
      await seated(world, event, "neighbour", { seats: 2 });
      return { registration, mode: "site", seats: 2 };
    },
  },
};
