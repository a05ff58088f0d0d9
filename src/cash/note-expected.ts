import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { mayReadActivity } from "../foundation/actor.ts";
import { addMonths, monthOf } from "../foundation/calendar.ts";
import { cents, month, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertExpected, listExpected } from "./expected.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

const mostNoted = 100;

/** Note what one expects of the cash and the books do not know: once, or each month for up to a year. */
export const noteExpected = operation({
  name: "cash.note-expected",
  label: words.noteExpected,
  at: "POST /activities/{activity}/expected-cash",
  input: z.object({
    activity: z.uuid(),
    month: month(),
    months: z.coerce.number().int().min(1).max(12).default(1),
    label: shortText(80),
    cents: cents(),
  }),
  async find({ activity: id, ...told }, { db, cooperative, today }) {
    const activity = await readActivity(db, cooperative, id);
    if (!activity) return null;
    const noted = await listExpected(db, cooperative, { activity: id, from: monthOf(today) });
    return { ...told, activity: id, today, noted: noted.length };
  },
  may: (actor, { activity }) => mayReadActivity(actor, activity),
  whyNot({ month: of, today, cents: amount, noted }) {
    const last = monthOf(addMonths(today, 12));
    if (of < monthOf(today)) return refusals.monthOver({}, "month");
    if (of > last) return refusals.tooFar({ month: last }, "month");
    if (amount === 0n) return refusals.nothing({}, "cents");
    return noted >= mostNoted ? refusals.tooMany() : null;
  },
  async effect({ activity, month: of, months, label, cents: amount }, scene) {
    const id = scene.newId();
    await insertExpected(scene, { id, activity, month: of, months, label, cents: amount });
    return { id };
  },
});
