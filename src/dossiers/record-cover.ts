import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { insertCover } from "./cover.sql.ts";
import { coverKinds, mayKeepCovers } from "./cover.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Record a certificate of insurance of an activity, with what it covers, where, and from which day to which:
 * it is printed on the documents of those days (C. assur. art. L243-2, loi 96-603 art. 22-2, R3.33).
 */
export const recordCover = operation({
  name: "dossiers.record-cover",
  label: words.recordCover,
  at: "POST /activities/{activity}/covers",
  input: z.object({
    activity: z.uuid(),
    kind: z.enum(coverKinds),
    insurer: shortText(200),
    policy: shortText(60),
    scope: shortText(300),
    zone: shortText(120),
    startsOn: civilDate(),
    endsOn: civilDate(),
    paper: file().optional(),
  }),
  async find({ paper, ...told }, { db, cooperative, actor }) {
    const activity = await readActivity(db, cooperative, told.activity);
    if (!activity) return null;
    const given = paper && mayKeepCovers(actor, told.activity) ? await readGivenPaper(paper) : null;
    return { activity, told, given };
  },
  may: (actor, { activity }) => mayKeepCovers(actor, activity.id),
  whyNot({ told, given }) {
    if (told.endsOn < told.startsOn) return refusals.endsBeforeStart({}, "endsOn");
    return given?.refusal ?? null;
  },
  async effect({ told, given }, scene) {
    const paper = given ? await keepPaper(scene, given) : null;
    const id = scene.newId();
    await insertCover(scene, { ...told, id, paper });
    return { id };
  },
});
