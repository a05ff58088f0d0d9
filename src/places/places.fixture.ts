import type { World } from "../../fixtures/world.ts";
import { bookRoom } from "./book-room.ts";
import { bookSeries } from "./book-series.ts";
import { keepRoom } from "./keep-room.ts";
import { bookingOn } from "./places.fixture.sql.ts";
import { setRule } from "./set-rule.ts";

/** The Sardines room of Tarnos: eight seats and a screen. */
export const sardines = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ site: world.site, name: "Salle des Sardinières", seats: 8, equipment: ["screen", "board"] },
  ...{ stepFree: true, accessNotes: "Code à l’accueil.", hourlyCents: 800 },
  ...more,
});

export const roomOf = async (world: World, more: Record<string, unknown> = {}): Promise<string> =>
  (await world.done(keepRoom, sardines(world, more))).id;

/** Two rooms, and the hall that both make. */
export async function hallOf(world: World): Promise<{ a: string; b: string; hall: string }> {
  const a = await roomOf(world, { name: "Adour" });
  const b = await roomOf(world, { name: "Boucau" });
  const hall = await roomOf(world, { name: "Grande salle", seats: 30, parts: [a, b] });
  return { a, b, hall };
}

/** Tuesday, from ten to twelve. */
export const tuesday = (room: string, more: Record<string, unknown> = {}) => ({
  ...{ room, date: "2026-11-24", from: "10:00", to: "12:00", title: "Point avec une cliente" },
  ...more,
});

export const booked = async (world: World, more: Record<string, unknown> = {}): Promise<string> =>
  (await world.done(bookRoom, tuesday(await roomOf(world), more), "entrepreneur")).id;

/** What members may ask of a room: weekdays from eight to eight, half an hour to four hours. */
export const ruleOf = (room: string, more: Record<string, unknown> = {}) => ({
  ...{ room, class: "member", opens: "08:00", closes: "20:00", weekdays: [1, 2, 3, 4, 5] },
  ...{ horizonDays: 90, leastMinutes: 30, mostMinutes: 240, lateHours: 24 },
  ...more,
});

export async function ruled(world: World, more: Record<string, unknown>): Promise<string> {
  const room = await roomOf(world);
  await world.done(setRule, ruleOf(room, more));
  return room;
}

/** Nadia asks for a room whose bookings the team answers. */
export async function asked(world: World): Promise<string> {
  const room = await ruled(world, { approval: true });
  return (await world.done(bookRoom, tuesday(room), "entrepreneur")).id;
}

/** The site is closed on that Tuesday. */
export const closing = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ site: world.site, startsOn: "2026-11-24", from: "00:00", endsOn: "2026-11-24", to: "24:00" },
  ...{ why: "Coupure d’eau", ...more },
});

/** Every Tuesday until the middle of December. */
export const weekly = (room: string, more: Record<string, unknown> = {}) => ({
  ...tuesday(room),
  ...{ frequency: "weekly", every: 1, until: "2026-12-15" },
  ...more,
});

/** Nadia has a series of four Tuesdays; answers its second date. */
export async function serial(world: World): Promise<{ room: string; booking: string }> {
  const room = await roomOf(world);
  await world.done(bookSeries, weekly(room), "entrepreneur");
  return { room, booking: await bookingOn(world.db, "2026-12-01") };
}
