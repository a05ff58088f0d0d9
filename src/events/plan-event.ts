import { z } from "zod";
import { daysBetween } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findNeed } from "../needs/index.ts";
import { listHousehold } from "../people/index.ts";
import { insertAnsweredNeed } from "./answered-need.sql.ts";
import { insertEvent, insertPlacing, insertSeries, putHosts } from "./event.sql.ts";
import { mayPlan } from "./event.ts";
import { eventShape, knownOf, placingOf, termsOf, whyNotTyped } from "./event-input.ts";
import { takeRoomFor } from "./event-room.ts";
import { refusals } from "./refusals.ts";
import { datesOf, mostDates, rhythms } from "./series.ts";
import { words } from "./words.ts";

/**
 * Plan an event, or a series of them, as drafts that only those who organise them know. Each date of a series
 * is an event of its own, so that one may be moved, called off or full without the others. Where it answers a
 * need that members told, those who asked are told with its publication.
 */
export const planEvent = operation({
  name: "events.plan-event",
  label: words.planEvent,
  at: "POST /events",
  input: z.object({
    ...eventShape,
    repeat: z
      .object({
        rhythm: z.enum(rhythms, { error: "not-chosen" }),
        until: civilDate(),
        except: z.array(civilDate()).max(60).default([]),
      })
      .nullable()
      .default(null),
    /** The need that it answers. */
    need: z.uuid().nullable().default(null),
  }),
  async find({ repeat, need, ...typed }, scene) {
    const asked = need ? await findNeed(scene, need) : null;
    if (need && !asked) return null;
    const people = await listHousehold(scene.db, scene.cooperative, scene.today);
    const dates = repeat ? datesOf(typed.date, repeat) : [typed.date];
    return {
      ...{ need, asked },
      typed,
      repeat,
      dates,
      people,
      known: await knownOf(scene, typed, { dates: dates.slice(0, mostDates) }),
    };
  },
  may: (actor, { asked }) => mayPlan(actor) && (!asked || asked.mayAnswer(actor)),
  whyNot({ typed, repeat, dates, people, known }) {
    if (placingOf(typed).startsAt <= known.now) return refusals.inPast({}, "date");
    if (repeat && dates.length === 0) return refusals.seriesEmpty({}, "until");
    if (dates.length > mostDates) return refusals.seriesTooLong({}, "until");
    return whyNotTyped(typed, known, (id) => people.find(({ person }) => person === id)?.name ?? "");
  },
  async effect({ typed, repeat, dates, need, known: { room } }, scene) {
    const series = repeat && scene.newId();
    if (series) await insertSeries(scene, series, { from: typed.date, ...repeat });
    const ids: string[] = [];
    for (const date of dates) {
      const id = scene.newId();
      await insertEvent(scene, id, { ...termsOf(typed, daysBetween(typed.date, date)), series });
      const placing = placingOf(typed, date, room);
      await insertPlacing(scene, id, { ...placing, version: 0, why: "" });
      await takeRoomFor(scene, { id, title: typed.title, ...placing }, room?.id ?? null);
      await putHosts(scene, id, [...new Set(typed.hosts)]);
      ids.push(id);
    }
    if (need) await insertAnsweredNeed(scene, ids[0] as string, need);
    return { id: ids[0] as string, events: ids.length };
  },
});
