import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";

const leave = { kind: "leave", firstDay: "2026-12-21", lastDay: "2027-01-03" };
const more = { kind: "more", firstDay: "2026-12-05", lastDay: "2026-12-05", fromMinute: 540, toMinute: 720 };

export const example: Example = {
  as: "adviser",
  input: () => leave,
  refused: {
    "appointments.days-backwards": () => ({ ...leave, lastDay: "2026-12-20" }),
    "appointments.too-many-days": () => ({ ...leave, lastDay: "2028-01-03" }),
    "appointments.day-past": () => ({ ...leave, firstDay: "2026-11-02", lastDay: "2026-11-06" }),
    "appointments.hours-missing": () => ({ ...more, toMinute: null }),
    "appointments.hours-backwards": () => ({ ...more, toMinute: 540 }),
    "appointments.unknown-site": () => ({ ...more, site: v7() }),
  },
};
