import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { bookAppointment } from "./book-appointment.ts";
import { confirmAppointment } from "./confirm-appointment.ts";
import { offerType } from "./offer-type.ts";
import { setHours } from "./set-hours.ts";

/** An hour of Amaia Lafitte's, on site, by phone or by video, with ten minutes after. */
export const point = {
  ...{ name: "Faire le point", minutes: 60, modes: ["site", "phone", "video"], afterMinutes: 10 },
  ...{ noticeHours: 24, horizonDays: 60 },
};

/** Thursday 26 November 2026 at nine in Paris, at which she receives. */
export const thursdayNine = "2026-11-26T08:00:00.000Z";
export const thursdayEleven = "2026-11-26T10:00:00.000Z";

/** Mondays and Thursdays, nine to noon, in Tarnos; Tuesday afternoons nowhere in particular. */
export const weekOf = (site: string | null) => [
  { weekday: 1, fromMinute: 540, toMinute: 720, site },
  { weekday: 2, fromMinute: 840, toMinute: 1020, site: null },
  { weekday: 4, fromMinute: 540, toMinute: 720, site },
];

/** A type of hers, with her week. */
export async function offeredOf(world: World, more: Record<string, unknown> = {}): Promise<string> {
  await world.done(setHours, { hours: weekOf(world.site) }, "adviser");
  return (await world.done(offerType, { ...point, ...more }, "adviser")).id;
}

/** School holidays over the Thursday of the tests, typed for an example. */
export const holiday = {
  ...{ name: "Vacances de l’exemple", zone: "Zone A", firstDay: "2026-11-25", lastDay: "2026-11-29" },
  source: "Exemple inventé",
};

export const asked = (type: string, more: Record<string, unknown> = {}) => ({
  ...{ type, startsAt: thursdayNine, mode: "site", about: "Mon premier devis" },
  ...more,
});

/** Booked by Nadia Benali for Thursday at nine. */
export async function bookedOf(
  world: World,
  { type = {}, more = {}, as = "entrepreneur" as PersonName, at = undefined as Date | undefined } = {},
): Promise<string> {
  const offered = await offeredOf(world, type);
  return (await world.done(bookAppointment, asked(offered, more), as, at)).id;
}

/** Asked for, on request, and confirmed. */
export async function confirmedOf(world: World, at?: Date): Promise<string> {
  const appointment = await bookedOf(world, { type: { onRequest: true }, at });
  await world.done(confirmAppointment, { appointment, version: 0 }, "adviser", at);
  return appointment;
}

/** A time before the test's own day, so that what was booked then is past on it. */
export const weekBefore = new Date("2026-11-16T12:00:00Z");
export const lastThursday = "2026-11-19T08:00:00.000Z";

export const past = (more: Record<string, unknown> = {}) => ({
  ...{ type: more, more: { startsAt: lastThursday }, at: weekBefore },
});
