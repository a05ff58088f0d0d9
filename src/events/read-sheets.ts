import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { has } from "../foundation/actor.ts";
import { civilDate } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { readEvent } from "./event.sql.ts";
import { isOfHouse, organises, stateOf } from "./event.ts";
import { listRegistrations, readRegistration } from "./registration.sql.ts";
import { listAttended, listSheets, listSigned, type Sheet, type SignedLine } from "./sheet.sql.ts";
import { sealOf } from "./sheet.ts";
import { printCertificate } from "./sheet-letter.ts";
import { sheetWords } from "./sheet-words.ts";

/** Whether the seal of a sheet is still that of what is kept; null before it is sealed. */
function holds(sheet: Sheet, lines: readonly SignedLine[]): boolean | null {
  const { id: halfDay, paper, seal, sealedAt, sealedBy, sealDrawing: drawing } = sheet;
  if (!paper || !sealedAt || !sealedBy || drawing === null) return null;
  return sealOf(lines, { halfDay, paper, drawing, sealedAt, sealedBy }) === seal;
}

/** The sheets of an event: who signed each half-day, and how. */
export const readSheets = view({
  name: "events.read-sheets",
  label: sheetWords.sheets,
  at: "GET /events/{event}/sheets",
  input: z.object({ event: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ event: id }, { db, cooperative, actor, now }) {
    const e = await readEvent(db, cooperative, id);
    if (!e?.signed || !organises(actor, e)) return null;
    const rows = (await listRegistrations(db, cooperative, id)).filter((r) => r.confirmedAt);
    const lines = await listSigned(db, cooperative, id);
    const sheets = await listSheets(db, cooperative, id);
    return {
      event: { id, title: e.title, startsAt: e.startsAt, endsAt: e.endsAt, meal: e.meal, signed: e.signed },
      ...{ now, state: stateOf(e, now), mayOpen: sheets.length === 0 && e.publishedAt !== null },
      hosts: e.hosts.some((host) => host.id === actor.person),
      sheets: sheets.map(({ sealDrawing: _, ...sheet }) => {
        const own = lines.filter((one) => one.halfDay === sheet.id);
        const signed = own.map(({ drawing: __, ...one }) => one);
        const missing = rows.filter((r) => !own.some((one) => one.registration === r.id));
        return {
          ...{ ...sheet, lines: signed, holds: holds({ ...sheet, sealDrawing: _ }, own) },
          missing: missing.map((r) => ({ registration: r.id, name: r.name, mode: r.mode })),
        };
      }),
      certified: [...new Map(lines.map((one) => [one.registration, one.name]))].map(
        ([registration, name]) => ({
          ...{ registration, name },
        }),
      ),
    };
  },
});

/** A sealed sheet as it was sealed. */
export const sheetPaper = view({
  name: "events.sheet-paper",
  label: sheetWords.sheetPaper,
  at: "GET /events/{event}/sheets/{halfDay}/paper",
  input: z.object({ event: z.uuid(), halfDay: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ event: id, halfDay }, { db, cooperative, actor }) {
    const e = await readEvent(db, cooperative, id);
    if (!e || !(organises(actor, e) || has(actor, "hr"))) return null;
    const sheet = (await listSheets(db, cooperative, id)).find((one) => one.id === halfDay);
    const paper = sheet?.paper ? await readPaper(db, cooperative, sheet.paper) : null;
    return paper && { mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});

/**
 * A certificate of attendance: of oneself over a period; by those who organise an event, of one participant;
 * by the office, of anybody. Its hours are the sum of sealed rows (R6313-3 Code du travail).
 */
export const certificate = view({
  name: "events.certificate",
  label: sheetWords.certificate,
  at: "GET /event-certificates",
  input: z.object({
    registration: z.uuid().optional(),
    person: z.uuid().optional(),
    from: civilDate().optional(),
    to: civilDate().optional(),
  }),
  may: (actor) => isOfHouse(actor),
  async read({ registration, person, from: asked, to: until }, scene) {
    const { db, cooperative, actor, today } = scene;
    const office = has(actor, "hr", "director");
    const r = registration ? await readRegistration(db, cooperative, registration) : null;
    const e = r && (await readEvent(db, cooperative, r.event));
    if (registration && !(e && (organises(actor, e) || office || r?.person === actor.person))) return null;
    if (person && person !== actor.person && !office) return null;
    const [from, to] = [asked ?? `${today.slice(0, 4)}-01-01`, until ?? today];
    const who = r
      ? { person: null, registration: r.id }
      : { person: person ?? actor.person, registration: null };
    const period = r && !asked ? { from: "2000-01-01", to: "2199-12-31" } : { from, to };
    const attended = await listAttended(db, cooperative, { ...who, ...period });
    const [first, last] = [attended[0], attended.at(-1)];
    if (!first || !last) return null;
    const shown = r && !asked ? { from: first.day, to: last.day } : { from, to };
    const bytes = await printCertificate(scene, { attended, ...shown });
    return { mediaType: "application/pdf", base64: bytes.toString("base64") };
  },
});
