import { z } from "zod";
import { civilDate, clock } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { instantAt } from "../foundation/when.ts";
import { dropPlanned, insertPublication, listVersions, lockPage, readPage } from "./page.sql.ts";
import { keepsSite } from "./page.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Show a version to everybody, now or from a minute to come; what was planned before is given up. */
export const publishPage = operation({
  name: "publishing.publish-page",
  label: words.publishPage,
  at: "POST /site-pages/{page}/publication",
  input: z.object({
    page: z.uuid(),
    version: z.coerce.number().int().min(1).max(1_000_000),
    /** Both, or neither: from then on, as the clock on the wall shows it. */
    date: civilDate().nullable().default(null),
    time: clock().nullable().default(null),
  }),
  async find({ page: id, version, date, time }, scene) {
    await lockPage(scene, id);
    const page = await readPage(scene, id);
    if (!page) return null;
    const known = (await listVersions(scene, id)).some((one) => one.version === version);
    const fromAt = date ? instantAt(date, time ?? "00:00") : scene.now;
    return { page, version, known, fromAt, now: scene.now };
  },
  may: (actor) => keepsSite(actor),
  whyNot({ page, version, known, fromAt, now }) {
    if (!known) return refusals.noVersion({}, "version");
    if (fromAt < now) return refusals.planPast({}, "date");
    const same = page.shown?.version === version && page.planned === null;
    return same ? refusals.sameVersion({}, "version") : null;
  },
  async effect({ page, version, fromAt }, scene) {
    await dropPlanned(scene, page.id);
    await insertPublication(scene, { page: page.id, version, fromAt });
    return { id: page.id };
  },
});
