import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { notify } from "../notices/index.ts";
import { listHolders } from "../people/index.ts";
import { insertCover, listOfActivity } from "./cover.sql.ts";
import { coverKinds, mayGiveCover } from "./cover.ts";
import { coverGiven } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Record a certificate of insurance of an activity, with what it covers, where, and from which day to which:
 * it is printed on the documents of those days (C. assur. art. L243-2, loi 96-603 art. 22-2, R3.33). Given by
 * whoever runs the activity, with its paper, it covers nothing until somebody else has checked it.
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
    const given = paper && mayGiveCover(actor, told.activity) ? await readGivenPaper(paper) : null;
    const held = actor.activities.has(told.activity);
    return { activity, told, given, held };
  },
  may: (actor, { activity }) => mayGiveCover(actor, activity.id),
  whyNot({ told, given, held }) {
    if (told.endsOn < told.startsOn) return refusals.endsBeforeStart({}, "endsOn");
    if (held && !given) return refusals.certificateMissing({}, "paper");
    return given?.refusal ?? null;
  },
  async effect({ activity, told, given, held }, scene) {
    const paper = given ? await keepPaper(scene, given) : null;
    const id = scene.newId();
    await insertCover(scene, { ...told, id, paper, held });
    if (held) {
      const { db, cooperative, today } = scene;
      const { adviser } = await listOfActivity(db, cooperative, activity.id, today);
      await notify(scene, coverGiven, {
        to: [
          ...(await listHolders(db, cooperative, { roles: ["hr"], on: today })),
          ...(adviser ? [adviser] : []),
        ],
        params: { name: activity.name },
        link: `/activites/${activity.id}/assurances`,
        once: `cover-given:${id}`,
      });
    }
    return { id };
  },
});
