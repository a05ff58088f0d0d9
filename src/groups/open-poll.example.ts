import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { beforeEnd, endedAlready, evening, joined, opened, pollOf } from "./groups.fixture.ts";

const later = { ...evening, date: "2026-12-09" };

export const example: Example = {
  as: "adviser",
  input: async (world) => pollOf(await joined(world)),
  refused: {
    "groups.few-dates": async (world) => pollOf(await joined(world), { dates: [evening] }),
    "groups.in-past": async (world) =>
      pollOf(await joined(world), { dates: [evening, { ...evening, date: "2026-11-22" }] }),
    "groups.ends-before": async (world) =>
      pollOf(await joined(world), { dates: [later, { ...evening, to: "17:00" }] }),
    "groups.too-long": async (world) =>
      pollOf(await joined(world), { dates: [later, { ...evening, from: "06:00", to: "20:00" }] }),
    "groups.after-end": async (world) =>
      pollOf(await joined(world), { dates: [evening, { ...evening, date: "2027-03-04" }] }),
    "groups.place-missing": async (world) =>
      pollOf(await joined(world), { dates: [later, { ...evening, place: "" }] }),
    "groups.unknown-site": async (world) =>
      pollOf(await joined(world), { dates: [later, { ...evening, place: "", site: v7() }] }),
    "groups.same-date": async (world) => pollOf(await joined(world), { dates: [evening, evening] }),
    "groups.closes-past": async (world) => pollOf(await joined(world), { closesOn: "2026-11-22" }),
    "groups.closes-late": async (world) => pollOf(await joined(world), { closesOn: "2026-12-11" }),
    "groups.ended": async (world) => pollOf(await opened(world, endedAlready, beforeEnd)),
  },
};
