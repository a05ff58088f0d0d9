import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { weekOf } from "./appointments.fixture.ts";

const monday = { weekday: 1, fromMinute: 540, toMinute: 720 };

export const example: Example = {
  as: "adviser",
  input: (world) => ({ hours: weekOf(world.site) }),
  refused: {
    "appointments.hours-backwards": () => ({ hours: [{ ...monday, toMinute: 540 }] }),
    "appointments.hours-meet": () => ({ hours: [monday, { ...monday, fromMinute: 700, toMinute: 900 }] }),
    "appointments.zone-without-holidays": (world) => ({ hours: weekOf(world.site), closedZone: "Zone Z" }),
    "appointments.unknown-site": () => ({ hours: [{ ...monday, site: v7() }] }),
  },
};
