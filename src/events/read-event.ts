import { z } from "zod";
import type { Actor } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listHousehold } from "../people/index.ts";
import { listOwnActivities } from "../places/index.ts";
import { invitationTo } from "./calendar.ts";
import { readEvent as selectEvent } from "./event.sql.ts";
import {
  closesAt,
  type Event,
  isOfHouse,
  leavesUntil,
  leftIn,
  mayPlan,
  maySee,
  modesOf,
  organises,
  seatsOf,
  stateOf,
  waitingOf,
  whyNotChange,
  whyNotOpen,
} from "./event.ts";
import { listOpenGifts } from "./gift.sql.ts";
import { emailsOf } from "./host.sql.ts";
import { isInside } from "./inside.ts";
import { countPurchases, listItems, listPurchases } from "./item.sql.ts";
import { listDishes, readDiet } from "./meal.sql.ts";
import { orderedUntil } from "./purchase.ts";
import { listBrought, listOwn, listRegistrations } from "./registration.sql.ts";
import { type Registration, seatingOf, ticketSaid } from "./registration.ts";
import { listSiblings } from "./series.sql.ts";
import { listSheets, listSigned } from "./sheet.sql.ts";
import { words } from "./words.ts";

/** What the page says of a registration to whoever holds it. */
export const shownOf = (r: Registration, now: Date) => ({
  ...{ id: r.id, mode: r.mode, seats: r.seats, name: r.name, rank: r.rank, heldUntil: r.heldUntil },
  ...{ seating: seatingOf(r), ticket: ticketSaid(r.ticket), insteadOf: r.insteadOf },
  offerLapsed: r.heldUntil !== null && r.heldUntil <= now,
});

/** An event for the members: what, when, where, who; where oneself stands, and what may be done. */
export const readEvent = view({
  name: "events.read-event",
  label: words.readEvent,
  at: "GET /events/{event}",
  input: z.object({ event: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ event: id }, scene) {
    const { db, cooperative, actor, now, today } = scene;
    const e = await selectEvent(db, cooperative, id);
    if (!e || !maySee(actor, e)) return null;
    const own = await listOwn(db, cooperative, id, actor.person as string);
    const guests = await listBrought(db, cooperative, id, actor.person as string);
    const hosting = e.hosts.some((host) => host.id === actor.person);
    const joins = hosting || own.some((r) => r.mode === "online" && r.confirmedAt);
    const { onlineLink, organizerEmail: _, siteNote, onlineNote, ...told } = e;
    const seated = own.find((r) => r.confirmedAt);
    return {
      event: told,
      ...{ today, now, state: stateOf(e, now), closesAt: closesAt(e), leavesUntil: leavesUntil(e), hosting },
      modes: modesOf(e).map((mode) => ({
        ...{ mode, seats: seatsOf(e, mode), left: leftIn(e, mode), waiting: waitingOf(e, mode) },
      })),
      own: own.map((r) => shownOf(r, now)),
      note: seated ? (seated.mode === "site" ? siteNote : onlineNote) : "",
      guests: guests.map((r) => shownOf(r, now)),
      diet: e.meal !== "none" && own[0] ? await readDiet(db, cooperative, own[0].id) : null,
      dishes: e.meal === "shared" ? await listDishes(db, cooperative, id) : [],
      ...(await itemsOf(scene, e, own)),
      gifts: await listOpenGifts(db, cooperative, { event: id, person: actor.person }),
      receivers: e.givable && seated && e.startsAt > now ? await receiversOf(scene, e) : [],
      person: actor.person,
      sheets: e.signed ? await ownSheets(scene, e, own) : [],
      join: joins && e.onlineSeats !== null ? { link: onlineLink || `/visios/${e.id}` } : null,
      inside: isInside(actor, e, own),
      siblings: e.series ? await listSiblings(db, cooperative, e.series) : [],
      whyNot: whyNotOpen(e, now, organises(actor, e) ? "organiser" : "member"),
      calendar: await calendarOf(scene, e, own),
      may: await mayOn(actor, e, scene),
    };
  },
});

/** What is paid for with a seat here, by whom, and how many of each those who organise it count. */
async function itemsOf({ db, cooperative, actor }: Scene, e: Event, own: readonly Registration[]) {
  const items = await listItems(db, cooperative, e.id);
  const seat = own.find((r) => r.confirmedAt);
  const counted = organises(actor, e) ? await countPurchases(db, cooperative, e.id) : [];
  return {
    items: items.map((one) => ({
      ...{ ...one, until: orderedUntil(e, one) },
      ordered: counted.find(({ item }) => item === one.id)?.quantity ?? 0,
    })),
    bought: seat ? await listPurchases(db, cooperative, [seat.id]) : [],
    payers: seat && items.length > 0 ? await listOwnActivities(db, cooperative, [...actor.activities]) : [],
  };
}

/** Whom one may give one’s seat to: members who do not run it. */
async function receiversOf({ db, cooperative, actor, today }: Scene, e: Event) {
  const household = await listHousehold(db, cooperative, today);
  return household
    .filter(({ person }) => person !== actor.person && !e.hosts.some(({ id }) => id === person))
    .map(({ person, name }) => ({ id: person, name }));
}

/** The sheets one may sign, or has signed. */
async function ownSheets({ db, cooperative }: Scene, e: Event, own: readonly Registration[]) {
  const mine = own.find((r) => r.confirmedAt);
  if (!mine) return [];
  const lines = (await listSigned(db, cooperative, e.id)).filter((one) => one.registration === mine.id);
  return (await listSheets(db, cooperative, e.id)).map(({ id, day, half, startsAt, endsAt, sealedAt }) => ({
    ...{ id, day, half, startsAt, endsAt, sealed: sealedAt !== null, registration: mine.id },
    signed: lines.some((one) => one.halfDay === id),
  }));
}

async function calendarOf({ db, actor, now }: Scene, e: Event, own: readonly Registration[]) {
  const [self] = await emailsOf(db, actor.person ? [actor.person] : []);
  const mode = own.find((r) => r.confirmedAt)?.mode ?? null;
  const seen = { mode, language: actor.language, link: `{origin}/evenements/${e.id}` };
  return self && e.publishedAt ? invitationTo(e, self, now, seen) : null;
}

async function mayOn(actor: Actor, e: Event, { db, cooperative, now }: Scene) {
  const mine = organises(actor, e);
  const registered = mine ? await listRegistrations(db, cooperative, e.id) : [];
  return {
    organise: mine,
    change: mine && whyNotChange(e, now) === null,
    publish: mine && !e.publishedAt && !e.cancelledAt && e.startsAt > now,
    postpone: mine && e.publishedAt !== null && e.postponedWhy === null && whyNotChange(e, now) === null,
    duplicate: mayPlan(actor),
    bring: e.audience !== "members",
    people: registered.length,
  };
}
