import { pixel } from "../../fixtures/pixel.ts";
import type { World } from "../../fixtures/world.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { addKey } from "./add-key.ts";
import { bookRoom } from "./book-room.ts";
import { bookSeries } from "./book-series.ts";
import { endDomiciliation } from "./end-domiciliation.ts";
import { giveFilePaper } from "./give-file-paper.ts";
import { giveFloorPlan } from "./give-floor-plan.ts";
import { keepAgreement } from "./keep-agreement.ts";
import { keepDomiciliation } from "./keep-domiciliation.ts";
import { keepPlan } from "./keep-plan.ts";
import { keepRoom } from "./keep-room.ts";
import { makeAddress } from "./make-address.ts";
import { placeOnPlan } from "./place-on-plan.ts";
import { bookingOn } from "./places.fixture.sql.ts";
import { setRule } from "./set-rule.ts";
import { signDomiciliation } from "./sign-domiciliation.ts";
import { subscribe } from "./subscribe.ts";

/** The Sardines room of Tarnos: eight seats and a screen. */
export const sardines = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ site: world.site, name: "Salle des Sardinières", seats: 8, equipment: ["screen", "board"] },
  ...{ stepFree: true, accessNotes: "Code à l’accueil." },
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

/** A room that costs eight euros an hour. */
export const paidRoom = (world: World) => roomOf(world, { hourlyCents: 800 });

export const tenHours = { name: "Dix heures", monthlyCents: 4_000, includedHours: 10 };

export const planned = async (world: World, at?: Date): Promise<string> =>
  (await world.done(keepPlan, tenHours, "community", at)).id;

/** Nadia’s activity has ten hours a month. */
export async function subscribed(world: World, month = "2026-11", at?: Date) {
  const plan = await planned(world, at);
  const told = { activity: world.activity, plan, since: month };
  return { plan, subscription: (await world.done(subscribe, told, "community", at)).id };
}

/** Since October Nadia has ten hours; she had the room for twelve that month: two are beyond, at 8 € each. */
export async function charged(world: World): Promise<string> {
  const at = new Date("2026-10-01T08:00:00Z");
  await subscribed(world, "2026-10", at);
  const room = await paidRoom(world);
  const hours = { activity: world.activity, from: "09:00", to: "15:00" };
  await world.done(bookRoom, tuesday(room, { ...hours, date: "2026-10-06" }), "entrepreneur", at);
  const beyond = tuesday(room, { ...hours, date: "2026-10-07", agreedCents: 1_600 });
  await world.done(bookRoom, beyond, "entrepreneur", at);
  return room;
}

/** The secret of the door of a room. */
export async function doorOf(world: World, subject: string): Promise<string> {
  const { secret, hash } = drawHouseKey("la-navette");
  await world.done(makeAddress, { subject, purpose: "door", hash });
  return secret;
}

export const keyOf = async (world: World): Promise<string> =>
  (await world.done(addKey, { site: world.site, name: "Badge 12" })).id;

export const agreement = { number: "2024-40-012", prefecture: "Landes", grantedOn: "2024-05-01" };
const page = { name: "piece.png", base64: pixel };

/** A firm from outside that wants its office in Tarnos. */
export const firm = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ site: world.site, firm: "Conserves Larralde", representative: "Maider Larralde" },
  ...{ representativeAddress: "3 rue du Port, 64500 Ciboure", phone: "05 59 00 00 02" },
  ...{ email: "maider@conserves.example", worksAt: "Ciboure", booksAt: "Cabinet Oyhenart, Bayonne" },
  ...{ startsOn: "2026-11-01", months: 3, monthlyCents: 3_000, siren: null, ...more },
});

export const drafted = async (world: World, more: Record<string, unknown> = {}): Promise<string> =>
  (await world.done(keepDomiciliation, firm(world, more))).id;

/** Its file holds what the law asks for. */
export async function filed(world: World, more: Record<string, unknown> = {}): Promise<string> {
  const domiciliation = await drafted(world, more);
  for (const kind of ["identity", "address", "contract"])
    await world.done(giveFilePaper, { domiciliation, kind, file: page });
  return domiciliation;
}

export async function domiciled(world: World, more: Record<string, unknown> = {}): Promise<string> {
  await world.done(keepAgreement, agreement);
  const domiciliation = await filed(world, more);
  await world.done(signDomiciliation, { domiciliation, signedOn: "2026-11-01" });
  return domiciliation;
}

export const letterTo = (to: string, more: Record<string, unknown> = {}) => ({
  ...{ to, nature: "registered", sender: "Tribunal de Dax", receivedOn: "2026-11-20", ...more },
});

/** A contract that is over since yesterday. */
export async function ended(world: World): Promise<string> {
  const domiciliation = await domiciled(world, { startsOn: "2026-05-01" });
  const told = { domiciliation, endsOn: "2026-11-10", why: "Cesse son activité" };
  await world.done(endDomiciliation, told, "community", new Date("2026-11-10T09:00:00Z"));
  return domiciliation;
}

/** The plan of the first floor of Tarnos. */
export const floorOf = async (world: World, more: Record<string, unknown> = {}): Promise<string> =>
  (await world.done(giveFloorPlan, { site: world.site, floor: "1er", file: page, ...more })).id;

/** A room that stands on it. */
export async function placedRoom(world: World): Promise<{ plan: string; room: string }> {
  const [plan, room] = [await floorOf(world), await roomOf(world)];
  await world.done(placeOnPlan, { plan, room, x: 10, y: 10, w: 20, h: 15 });
  return { plan, room };
}
