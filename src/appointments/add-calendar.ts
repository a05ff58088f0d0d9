import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { insertCalendar, listCalendars } from "./calendar.sql.ts";
import { mayReceive } from "./may-receive.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

function isAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && ["http:", "https:"].includes(url.protocol) && !url.username && !url.password;
}

/**
 * Follow a calendar that one keeps elsewhere: its events count as busy. It is read at once, then every
 * hour. Its address opens it to whoever knows it, so that the audit does not repeat it.
 */
export const addCalendar = operation({
  name: "appointments.add-calendar",
  label: words.addCalendar,
  at: "POST /followed-calendars",
  input: z.object({
    name: shortText(80),
    url: secret(
      z
        .string()
        .trim()
        .max(1000, { error: "too-long" })
        .transform((text) => text.replace(/^webcals?:/, "https:")),
    ),
  }),
  async find(told, { db, cooperative, actor }) {
    const known = actor.person ? await listCalendars(db, cooperative, actor.person) : [];
    return { told, known: known.length, adviser: actor.person };
  },
  may: mayReceive,
  whyNot({ told, known }) {
    if (!isAddress(told.url)) return refusals.badAddress({}, "url");
    return known >= 5 ? refusals.tooManyCalendars() : null;
  },
  async effect({ told, adviser }, scene) {
    if (!adviser) throw new Error("a calendar without its adviser");
    const id = scene.newId();
    await insertCalendar(scene, { ...told, id, adviser });
    await scene.later("appointments.read-calendar", { calendar: id, again: true });
    return { id };
  },
});
