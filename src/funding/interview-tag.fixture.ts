import type { World } from "../../fixtures/world.ts";
import { bookAppointment, markAppointment, offerType, setHours } from "../appointments/index.ts";
import { writeInterview } from "../journeys/index.ts";
import { assignedOf } from "./funding.fixture.ts";

/** Thursday 19 November 2026 at nine in Paris. */
const lastThursday = "2026-11-19T08:00:00.000Z";

/** An interview of a held appointment with Nadia Benali, whom a convention supports. */
export async function taggable(world: World) {
  const { convention } = await assignedOf(world);
  const hours = [{ weekday: 4, fromMinute: 540, toMinute: 720, site: world.site }];
  await world.done(setHours, { hours }, "adviser");
  const offer = { name: "Faire le point", minutes: 60, modes: ["phone"], noticeHours: 24, horizonDays: 60 };
  const { id: type } = await world.done(offerType, offer, "adviser");
  const asked = { type, startsAt: lastThursday, mode: "phone" };
  const before = new Date("2026-11-16T12:00:00Z");
  const { id: appointment } = await world.done(bookAppointment, asked, "entrepreneur", before);
  await world.done(markAppointment, { appointment, held: true }, "adviser");
  const told = { person: world.personId("entrepreneur"), heldOn: "2026-11-19", minutes: 60, mode: "phone" };
  const written = { ...told, kind: "follow-up", subject: "Prix", summary: "42 €.", appointment };
  const { id: interview } = await world.done(writeInterview, written, "adviser");
  return { interview, convention, appointment };
}
