import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { readPaper } from "../documents/index.ts";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { readCovers } from "./cover.sql.ts";
import { counts, coverKinds, mayDecideCover, mayGiveCover, mayReadCovers, standingOn } from "./cover.ts";
import { words } from "./words.ts";

/** The insurance of an activity: what is mandatory, what covers it today, every certificate. */
export const activityCovers = view({
  name: "dossiers.activity-covers",
  label: words.activityCovers,
  at: "GET /activities/{activity}/covers",
  input: z.object({ activity: z.uuid() }),
  may: (actor, { activity }) => mayReadCovers(actor, activity),
  async read({ activity: id }, { db, cooperative, actor, today }) {
    const activity = await readActivity(db, cooperative, id);
    if (!activity) return null;
    const found = await readCovers(db, cooperative, [id]);
    return {
      activity: { id, name: activity.name },
      standings: coverKinds.map((kind) => standingOn(kind, today, found)),
      covers: found.covers.map((cover) => ({
        ...cover,
        counts: counts(cover),
        mayDecide: cover.held && cover.accepted === null && mayDecideCover(actor, id),
      })),
      mayGive: mayGiveCover(actor, id),
      runs: actor.activities.has(id),
      mayRequire: has(actor, "hr", "director"),
      today,
    };
  },
});

/** The certificate itself, as it was given. */
export const coverPaper = view({
  name: "dossiers.cover-paper",
  label: words.seeCertificate,
  at: "GET /activities/{activity}/covers/{cover}/paper",
  input: z.object({ activity: z.uuid(), cover: z.uuid() }),
  may: (actor, { activity }) => mayReadCovers(actor, activity),
  async read({ activity, cover: id }, { db, cooperative }) {
    const { covers } = await readCovers(db, cooperative, [activity]);
    const hash = covers.find((cover) => cover.id === id)?.paper;
    const paper = hash ? await readPaper(db, cooperative, hash) : null;
    return paper && { mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
