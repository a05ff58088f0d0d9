import type { Scene } from "../foundation/scene.ts";
import { whenOf } from "../foundation/when.ts";
import { occupyWhoIsFree, release } from "../occupancy/index.ts";
import { keepRoom, withdrawInvitation } from "../video/index.ts";
import { readEvent } from "./event.sql.ts";
import { type Event, leftIn, type Mode, modesOf, seatTakerOf, stateOf } from "./event.ts";
import { movePurchases } from "./item.sql.ts";
import { offerPassed, seatConfirmed, seatOffered } from "./notice-kinds.ts";
import { refundEnded } from "./purchase.ts";
import {
  confirmRegistration,
  type EndedHow,
  endRegistrations,
  listLapsed,
  listQueue,
  offerRegistration,
  readRegistration,
} from "./registration.sql.ts";
import { nextInLine, type Registration } from "./registration.ts";
import { type Telling, tellOf } from "./tell.ts";

/**
 * Ends what was kept too long and offers what is free to those who wait, in their order. Called with the
 * event
 * held, before whatever else is decided on its seats and after whatever frees some: an offer that is clicked
 * in
 * the second it lapses has one outcome, whoever comes first. Answers the event as it then is.
 */
export async function settleQueue(scene: Scene, id: string): Promise<Event | null> {
  const { db, cooperative, now } = scene;
  const lapsed = await listLapsed(db, cooperative, id, now);
  const offers = lapsed.filter(({ offeredAt }) => offeredAt);
  const holds = lapsed.filter(({ offeredAt }) => !offeredAt);
  await endRegistrations(
    scene,
    offers.map((r) => r.id),
    "lapsed",
  );
  await endRegistrations(
    scene,
    holds.map((r) => r.id),
    "hold-lapsed",
  );
  let e = await readEvent(db, cooperative, id);
  if (!e) return null;
  for (const r of offers)
    await tellOf(scene, e, r, { kind: offerPassed, step: `offer-passed-${r.offeredAt?.getTime()}` });
  for (const mode of modesOf(e)) await offerFree(scene, e, mode);
  e = await readEvent(db, cooperative, id);
  return e;
}

async function offerFree(scene: Scene, e: Event, mode: Mode): Promise<void> {
  const free = leftIn(e, mode);
  if (free === 0 || stateOf(e, scene.now) !== "published") return;
  const queue = await listQueue(scene.db, scene.cooperative, e.id, mode);
  for (const r of nextInLine(queue, free)) await offer(scene, e, r);
}

/** Keeps seats for whoever waited, until they answer, and no longer than until it begins. */
export async function offer(scene: Scene, e: Event, r: Registration): Promise<void> {
  const asLong = scene.now.getTime() + e.offerHours * 3_600_000;
  const until = new Date(Math.min(asLong, e.startsAt.getTime()));
  await offerRegistration(scene, r.id, until);
  await scene.later("events.lapse", { event: e.id }, until);
  const { date: untilDate, time: untilTime } = whenOf(until);
  const params = { untilDate, untilTime };
  await tellOf(scene, e, r, { kind: seatOffered, step: `offered-${scene.now.getTime()}`, params });
}

/** A seat becomes somebody’s: their hour is taken where it is free, the room by video lets them in. */
export async function confirm(scene: Scene, e: Event, r: Registration, guest?: string): Promise<void> {
  const { db, cooperative } = scene;
  await leaveFor(scene, e, r);
  await confirmRegistration(scene, r.id, guest ?? null);
  const now = await readRegistration(db, cooperative, r.id);
  if (!now) throw new Error("a registration that was just confirmed is not there");
  await expect(scene, e, now);
  await tellOf(scene, e, now, { kind: seatConfirmed, step: `confirmed-${e.version}`, calendar: "invite" });
}

/** The seat in the other mode is given back once the one that was waited for is taken. */
async function leaveFor(scene: Scene, e: Event, { id, insteadOf }: Registration): Promise<void> {
  if (!insteadOf) return;
  await endRegistrations(scene, [insteadOf], "moved");
  await movePurchases(scene, { from: insteadOf, to: id });
  await release(scene, seatTakerOf(insteadOf));
  const old = await readRegistration(scene.db, scene.cooperative, insteadOf);
  if (old?.person) await withdrawInvitation(scene, e.id, old.person);
}

/** Somebody is expected: their time is taken where it is free, and the room by video knows them. */
export async function expect(scene: Scene, e: Event, r: Registration): Promise<void> {
  if (!r.person) return;
  const span = { from: e.startsAt, to: e.endsAt };
  const place = r.mode === "site" ? e.site : null;
  await occupyWhoIsFree(scene, seatTakerOf(r.id), { people: [r.person], span, place });
  if (r.mode === "online" && e.onlineLink === "")
    await keepRoom(scene, roomOf(e), { hosts: e.hosts.map(({ id }) => id), members: [r.person] });
}

export const roomOf = (e: Event) => ({
  ...{ id: e.id, title: e.title, startsAt: e.startsAt, endsAt: e.endsAt },
});

/** Ends a registration, and whatever waited in its place; the seat goes to the queue at once. */
export async function giveBack(
  scene: Scene,
  e: Event,
  r: Registration,
  how: EndedHow,
  telling: Telling | null,
): Promise<void> {
  await endRegistrations(scene, [r.id], how);
  await refundEnded(scene, e, { registrations: [r.id], how });
  await release(scene, seatTakerOf(r.id));
  if (r.person && r.mode === "online") await withdrawInvitation(scene, e.id, r.person);
  if (telling) await tellOf(scene, e, r, telling);
  await settleQueue(scene, e.id);
}
