import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { addressed, isOwn, lockAddressed, mayActFor } from "./addressed.ts";
import { refusals } from "./refusals.ts";
import { seatingOf } from "./registration.ts";
import { insertSignature, listSigned, lockSheet } from "./sheet.sql.ts";
import { isDrawing, minutesOf } from "./sheet.ts";
import { sheetWords } from "./sheet-words.ts";

/**
 * Sign for a half-day: with a finger on the telephone of whoever hosts it, or on one’s own with the code
 * shown
 * in the room. Presence is proved by any probative element (R6313-3 Code du travail).
 */
export const signSheet = operation({
  name: "events.sign-sheet",
  label: sheetWords.signSheet,
  at: "POST /event-half-days/{halfDay}/signatures",
  input: z.object({
    halfDay: z.uuid(),
    ...addressed,
    drawing: z.string().max(8_000, { error: "too-long" }).default(""),
    code: secret(z.string().trim().max(10).default("")),
  }),
  async find({ halfDay, drawing, code, ...meant }, scene) {
    const { db, cooperative } = scene;
    const found = await lockAddressed(scene, meant);
    const sheet = await lockSheet(db, cooperative, halfDay);
    if (!found || sheet?.event !== found.event.id) return null;
    const lines = await listSigned(db, cooperative, sheet.event);
    const signed = lines.some((one) => one.halfDay === halfDay && one.registration === found.registration.id);
    const own = isOwn(scene.actor, found);
    return { ...found, sheet, signed, own, drawing, code };
  },
  may: (actor, found) => mayActFor(actor, found),
  whyNot({ registration, sheet, signed, own, drawing, code, now }) {
    if (sheet.sealedAt) return refusals.sealed();
    if (signed) return refusals.signedAlready({ name: registration.name });
    if (seatingOf(registration) !== "confirmed") return refusals.registrationOver();
    // Doors open a quarter of an hour before.
    if (now.getTime() < sheet.startsAt.getTime() - 900_000) return refusals.notBegun();
    if (drawing !== "" && !isDrawing(drawing)) return refusals.noStroke({}, "drawing");
    if (drawing !== "" && !own) return null;
    if (drawing === "" && !own) return refusals.noStroke({}, "drawing");
    return code === sheet.code ? null : refusals.wrongCode({}, "code");
  },
  async effect({ registration: r, sheet, drawing }, scene) {
    await insertSignature(scene, sheet.id, {
      ...{ registration: r.id, name: r.name, minutes: minutesOf(sheet), drawing, signedAt: scene.now },
      way: drawing === "" ? "code" : "touch",
    });
    return { id: sheet.id };
  },
});
