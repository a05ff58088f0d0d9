import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { operation } from "../foundation/operation.ts";
import { Refused } from "../foundation/refusal.ts";
import { notify } from "../notices/index.ts";
import { insertCoverDecision, listOfActivity, readCover } from "./cover.sql.ts";
import { mayDecideCover } from "./cover.ts";
import { coverAccepted, coverReturned } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Check a certificate that whoever runs the activity gave: accepted, it is printed on documents and lets
 * invoices leave; sent back, the reason is told (C. assur. art. L243-2, R3.33).
 */
export const decideCover = operation({
  name: "dossiers.decide-cover",
  label: words.decideCover,
  at: "POST /activities/{activity}/covers/{cover}/decision",
  input: z.object({
    activity: z.uuid(),
    cover: z.uuid(),
    accepted: z.boolean(),
    reason: z.string().trim().max(400, { error: "too-long" }).default(""),
  }),
  async find({ activity: id, cover: asked, accepted, reason }, { db, cooperative }) {
    const activity = await readActivity(db, cooperative, id);
    const cover = await readCover(db, cooperative, asked);
    return activity && cover?.activity === id ? { activity, cover, accepted, reason } : null;
  },
  may: (actor, { activity }) => mayDecideCover(actor, activity.id),
  whyNot({ cover, accepted, reason }) {
    if (!cover.held || cover.accepted !== null) return refusals.coverDecided();
    return !accepted && reason === "" ? refusals.reasonMissing({}, "reason") : null;
  },
  async effect({ activity, cover, accepted, reason }, scene) {
    if (!(await insertCoverDecision(scene, { cover: cover.id, accepted, reason })))
      throw new Refused(refusals.coverDecided());
    const { members } = await listOfActivity(scene.db, scene.cooperative, activity.id, scene.today);
    await notify(scene, accepted ? coverAccepted : coverReturned, {
      to: members,
      params: accepted ? { name: activity.name, date: cover.endsOn } : { name: activity.name, reason },
      link: `/activites/${activity.id}/assurances`,
      once: `cover-decided:${cover.id}`,
    });
    return { cover: cover.id };
  },
});
