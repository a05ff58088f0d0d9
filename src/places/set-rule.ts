import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { minuteOf } from "../foundation/when.ts";
import { refusals } from "./refusals.ts";
import { readRoom } from "./room.sql.ts";
import { classes, keepsPlaces } from "./room.ts";
import { putRule } from "./rule.sql.ts";
import { clock } from "./slot-input.ts";
import { words } from "./words.ts";

const count = (least: number, most: number) =>
  z.coerce
    .number({ error: "not-a-count" })
    .int({ error: "not-a-count" })
    .min(least, { error: "not-a-count" })
    .max(most, { error: "not-a-count" });

const input = z.object({
  room: z.uuid(),
  class: z.enum(classes),
  may: z.boolean().default(true),
  approval: z.boolean().default(false),
  opens: clock(),
  closes: clock(),
  weekdays: z.array(z.coerce.number().int().min(1).max(7)).min(1, { error: "not-chosen" }),
  noticeMinutes: count(0, 43_200).default(0),
  horizonDays: count(1, 730),
  leastMinutes: count(5, 1_440),
  mostMinutes: count(5, 1_440),
  weekMinutes: count(15, 10_080).nullable().default(null),
  lateHours: count(0, 336).default(0),
});

/**
 * Say what may be asked of a place, by members or by the team: who, when, how long, how often, whose answer
 * it waits for. What is booked already stays.
 */
export const setRule = operation({
  name: "places.set-rule",
  label: words.setRule,
  at: "PUT /rooms/{room}/rules/{class}",
  input,
  async find(told, { db, cooperative }) {
    const room = await readRoom(db, cooperative, told.room);
    return room && { room, told };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ told }) {
    if (minuteOf(told.closes) <= minuteOf(told.opens)) return refusals.endsBefore({}, "closes");
    return told.mostMinutes < told.leastMinutes ? refusals.mostBelowLeast({}, "mostMinutes") : null;
  },
  async effect({ room, told }, scene) {
    const { opens, closes, room: _, class: of, ...rule } = told;
    const hours = { opensMinute: Math.min(minuteOf(opens), 1439), closesMinute: minuteOf(closes) };
    const weekdays = [...new Set(rule.weekdays)].sort();
    await putRule(scene, room.id, of, { ...rule, weekdays, ...hours });
    return { room: room.id };
  },
});
