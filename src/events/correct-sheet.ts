import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { isOfHouse, organises } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { refusals } from "./refusals.ts";
import { insertCorrection, listSigned, lockSheet } from "./sheet.sql.ts";
import { minutesOf } from "./sheet.ts";
import { sheetWords } from "./sheet-words.ts";

/** Correct what a sealed sheet says of somebody, with who, when and why: the sheet itself stays as it was. */
export const correctSheet = operation({
  name: "events.correct-sheet",
  label: sheetWords.correctSheet,
  at: "POST /event-half-days/{halfDay}/corrections",
  input: z.object({
    halfDay: z.uuid(),
    registration: z.uuid(),
    minutes: z.coerce.number({ error: "not-a-count" }).int({ error: "not-a-count" }).min(0).max(720),
    why: shortText(400),
  }),
  async find({ halfDay, registration, minutes }, scene) {
    const { db, cooperative } = scene;
    const sheet = await lockSheet(db, cooperative, halfDay);
    const event = sheet && (await findEvent(sheet.event, scene));
    if (!sheet || !event) return null;
    const lines = await listSigned(db, cooperative, event.id);
    const line = lines.find((one) => one.halfDay === halfDay && one.registration === registration);
    return line ? { event, sheet, minutes } : null;
  },
  may: (actor, { event }) => isOfHouse(actor) && organises(actor, event),
  whyNot({ sheet, minutes }) {
    if (!sheet.sealedAt) return refusals.notSealed();
    const most = minutesOf(sheet);
    return minutes > most ? refusals.tooManyMinutes({ n: most }, "minutes") : null;
  },
  async effect({ sheet }, scene, { registration, minutes, why }) {
    await insertCorrection(scene, { halfDay: sheet.id, registration, minutes, why });
    return { id: sheet.id };
  },
});
