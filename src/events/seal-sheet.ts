import { z } from "zod";
import { keepPaper } from "../documents/index.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { say } from "../foundation/words.ts";
import { recordHeldHours } from "../funding/index.ts";
import { listStays } from "../video/index.ts";
import { advisersAmong } from "./adviser.sql.ts";
import { type Event, isOfHouse } from "./event.ts";
import { findEvent } from "./find-event.ts";
import { refusals } from "./refusals.ts";
import { listRegistrations } from "./registration.sql.ts";
import type { Registration } from "./registration.ts";
import { insertSeal, insertSignature, listSigned, lockSheet, type Sheet } from "./sheet.sql.ts";
import { isDrawing, minutesWithin, type Signed, sealOf } from "./sheet.ts";
import { printSheet } from "./sheet-letter.ts";
import { sheetWords } from "./sheet-words.ts";

/**
 * Countersign the sheet of a half-day that is over and seal it: whoever came by video is added with their
 * minutes, it becomes a paper kept by its hash, and the hours of an adviser who hosted it go to the ledger of
 * hours. From then on only a dated correction changes it.
 */
export const sealSheet = operation({
  name: "events.seal-sheet",
  label: sheetWords.sealSheet,
  at: "POST /event-half-days/{halfDay}/seal",
  input: z.object({ halfDay: z.uuid(), drawing: z.string().max(8_000, { error: "too-long" }) }),
  async find({ halfDay, drawing }, scene) {
    const { db, cooperative, now } = scene;
    const sheet = await lockSheet(db, cooperative, halfDay);
    const event = sheet && (await findEvent(sheet.event, scene));
    if (!sheet || !event) return null;
    const signed = (await listSigned(db, cooperative, event.id)).filter((one) => one.halfDay === halfDay);
    const rows = await listRegistrations(db, cooperative, event.id);
    const stays = await listStays(db, cooperative, event.id);
    const online = onlineLines({ sheet, rows, stays, signed, now });
    return { sheet, event, lines: [...signed, ...online], online, rows, drawing, now };
  },
  may: (actor, { event }) => isOfHouse(actor) && event.hosts.some(({ id }) => id === actor.person),
  whyNot({ sheet, lines, drawing, now }) {
    if (sheet.sealedAt) return refusals.sealed();
    if (sheet.endsAt > now) return refusals.notOver();
    if (lines.length === 0) return refusals.nobodySigned();
    return isDrawing(drawing) ? null : refusals.noStroke({}, "drawing");
  },
  async effect({ sheet, event, lines, online, rows, drawing }, scene) {
    const { now, actor } = scene;
    for (const one of online) await insertSignature(scene, sheet.id, one);
    const bytes = await printSheet(scene, { event, sheet, lines });
    const paper = await keepPaper(scene, { mediaType: "application/pdf", bytes });
    const sealedBy = actor.person as string;
    const seal = sealOf(lines, { halfDay: sheet.id, paper, drawing, sealedAt: now, sealedBy });
    await insertSeal(scene, sheet.id, { paper, seal, drawing });
    await recordHours(scene, { event, sheet, seal, members: membersOf(lines, rows) });
    return { id: sheet.id, seal };
  },
});

/** Who came by video is not asked to sign: when they came and left says it, to the minute. */
function onlineLines(of: {
  sheet: Sheet;
  rows: readonly Registration[];
  stays: readonly { person: string; from: Date; to: Date }[];
  signed: readonly Signed[];
  now: Date;
}): Signed[] {
  const { sheet, rows, stays, signed, now } = of;
  return rows
    .filter((r) => r.mode === "online" && r.confirmedAt && !signed.some((one) => one.registration === r.id))
    .map((r) => ({
      r,
      minutes: minutesWithin(
        sheet,
        stays.filter(({ person }) => person === r.person),
      ),
    }))
    .filter(({ minutes }) => minutes > 0)
    .map(({ r, minutes }) => ({
      ...{ registration: r.id, name: r.name, minutes, way: "video" as const, drawing: "", signedAt: now },
    }));
}

const membersOf = (lines: readonly Signed[], rows: readonly Registration[]): string[] =>
  rows.flatMap((r) => (r.person && lines.some((one) => one.registration === r.id) ? [r.person] : []));

/** The hours of the advisers who hosted it, with those who were there: a convention may be named on them. */
async function recordHours(
  scene: Scene,
  { event, sheet, seal, members }: { event: Event; sheet: Sheet; seal: string; members: string[] },
): Promise<void> {
  const { db, cooperative, today } = scene;
  const hosts = event.hosts.map(({ id }) => id);
  const reason = say(sheetWords.hoursReason, "fr", { seal: seal.slice(0, 16) });
  for (const adviser of await advisersAmong(db, cooperative, hosts, today))
    await recordHeldHours(scene, {
      ...{ adviser, startsAt: sheet.startsAt, endsAt: sheet.endsAt, theme: event.title, reason },
      members: members.filter((one) => one !== adviser),
    });
}
