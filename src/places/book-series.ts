import { z } from "zod";
import { cents, civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { sayRefusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { lockResources } from "../occupancy/index.ts";
import { holdBooking } from "./hold-booking.ts";
import { planSeries } from "./plan-series.ts";
import { free } from "./price.ts";
import { findPrices, whyNotPay } from "./pricing.ts";
import { refusals } from "./refusals.ts";
import { listRooms, readRoom } from "./room.sql.ts";
import { classOf, isOfHouse } from "./room.ts";
import { insertSeries } from "./series.sql.ts";
import { seriesShape } from "./series.ts";
import { spanOf } from "./slot.ts";
import { lockRooms } from "./take.ts";
import { words } from "./words.ts";

const input = z.object({
  ...seriesShape,
  title: shortText(120),
  discreet: z.boolean().default(false),
  activity: z.uuid().nullable().default(null),
  agreedCents: cents().default(0n),
  /** Dates left out. */
  except: z.array(civilDate()).max(110).default([]),
  /** Where a date cannot be had: leave it, take another place of the site, or book nothing at all. */
  conflict: z.enum(["skip", "move", "stop"]).default("skip"),
});
type Told = z.output<typeof input>;

/**
 * Book the same hours of a place again and again. All, or what is missing is listed: the answer says of each
 * date that was not booked why. Nine o’clock stays nine o’clock across a clock change.
 */
export const bookSeries = operation({
  name: "places.book-series",
  label: words.bookSeries,
  at: "POST /rooms/{room}/series",
  input,
  find: (told, scene) => findSeries(told, scene),
  may: (actor) => isOfHouse(actor),
  whyNot({ told, had, missed, ownActivity, prices, payer }) {
    if (!ownActivity) return refusals.notYourActivity({}, "activity");
    if (told.until <= told.date) return refusals.untilBefore({}, "until");
    const [first] = missed;
    if (told.conflict === "stop" && first)
      return refusals.seriesConflicts({ n: missed.length, date: first.date }, "conflict");
    if (had.length === 0) return refusals.nothingToBook({}, "date");
    if (payer && told.activity === null && had.some(({ room }) => room.hourlyCents > 0))
      return refusals.payerMissing({}, "activity");
    return whyNotPay(prices, told.agreedCents);
  },
  async effect({ told, had, missed, prices }, scene) {
    const { title, discreet, activity, from, to } = told;
    const id = scene.newId();
    await insertSeries(scene, { ...told, id });
    for (const [n, { date, room, asked }] of had.entries()) {
      const span = spanOf({ date, from, to });
      await holdBooking(scene, {
        room,
        span,
        title,
        discreet,
        activity,
        asked,
        series: id,
        price: prices[n] ?? free,
      });
    }
    return {
      id,
      booked: had.map(({ date, room }) => ({ date, room: room.name, moved: room.id !== told.room })),
      missed,
    };
  },
});

async function findSeries(told: Told, scene: Scene) {
  const { db, cooperative, actor } = scene;
  const room = await readRoom(db, cooperative, told.room);
  if (!room) return null;
  if (actor.person) await lockResources(db, cooperative, [`hours of ${actor.person}`]);
  const rooms = told.conflict === "move" ? await listRooms(db, cooperative, { site: room.site }) : [room];
  await lockRooms(
    scene,
    rooms.map(({ id }) => id),
  );
  const plan = await planSeries(scene, told);
  const wanted = (plan?.planned ?? []).filter(({ date }) => !told.except.includes(date));
  const had = wanted.flatMap(({ date, why, other }) => {
    if (!why) return [{ date, room, asked: plan?.own?.rule.approval ?? false }];
    return told.conflict === "move" && other ? [{ date, room: other.room, asked: false }] : [];
  });
  const missed = wanted.flatMap(({ date, why }) =>
    why && !had.some((one) => one.date === date) ? [{ date, why: sayRefusal(why, actor.language) }] : [],
  );
  const ownActivity = told.activity === null || actor.activities.has(told.activity);
  const { from, to } = told;
  const backwards = told.until <= told.date;
  const spans = backwards
    ? []
    : had.map(({ date, room: one }) => ({ room: one, span: spanOf({ date, from, to }) }));
  const prices = await findPrices(scene, told.activity, spans);
  return { told, had, missed, ownActivity, prices, payer: classOf(actor) === "member" };
}
