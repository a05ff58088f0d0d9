import { randomInt } from "node:crypto";
import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { isOfHouse, organises } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { refusals } from "./refusals.ts";
import { insertHalfDay, listSheets } from "./sheet.sql.ts";
import { halfDaysOf } from "./sheet.ts";
import { sheetWords } from "./sheet-words.ts";

/** Prepare the attendance sheets of an event, one for each half-day, each with the code shown in its room. */
export const openSheets = operation({
  name: "events.open-sheets",
  label: sheetWords.openSheets,
  at: "POST /events/{event}/sheets",
  input: z.object({ event: z.uuid() }),
  async find({ event: id }, scene) {
    const event = await findEvent(id, scene);
    return event && { event, sheets: await listSheets(scene.db, scene.cooperative, id) };
  },
  may: (actor, { event }) => isOfHouse(actor) && organises(actor, event),
  whyNot({ event, sheets }) {
    if (!event.publishedAt) return refusals.draft();
    if (event.cancelledAt) return refusals.cancelled();
    if (!event.signed) return refusals.notSigned();
    return sheets.length > 0 ? refusals.sheetsThere() : null;
  },
  async effect({ event }, scene) {
    for (const half of halfDaysOf(event)) {
      const code = String(randomInt(1_000_000)).padStart(6, "0");
      await insertHalfDay(scene, event.id, { ...half, id: scene.newId(), code });
    }
    return { id: event.id };
  },
});
