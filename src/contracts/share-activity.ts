import { z } from "zod";
import { listMembers, readActivity } from "../activities/index.ts";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { addDays } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { percent } from "../foundation/money.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { mayKeepContracts } from "./contract.ts";
import { refusals } from "./refusals.ts";
import { endSharing, insertSharing, lockSharings } from "./sharing.sql.ts";
import { words } from "./words.ts";

/**
 * Record the agreement between those who run an activity in common and the cooperative: how pay is shared
 * among them, 100 % in all. Without one their pay cannot be computed (R1.09). It replaces the one before from
 * its first day on.
 */
export const shareActivity = operation({
  name: "contracts.share-activity",
  label: words.shareActivity,
  at: "POST /activities/{activity}/sharings",
  input: z.object({
    activity: z.uuid(),
    since: civilDate(),
    signedOn: civilDate(),
    parts: z
      .array(z.object({ person: z.uuid(), shareBp: z.coerce.number().int().min(1).max(10_000) }))
      .min(1)
      .max(20),
    paper: file().optional(),
  }),
  async find(input, { db, cooperative, today, actor }) {
    const activity = await readActivity(db, cooperative, input.activity);
    if (!activity) return null;
    const before = await lockSharings(db, cooperative, input.activity);
    const given = input.paper && mayKeepContracts(actor) ? await readGivenPaper(input.paper) : null;
    const members = await listMembers(db, cooperative, input.activity, input.since);
    return { activity, input, members, last: before[0] ?? null, given, today };
  },
  may: mayKeepContracts,
  whyNot({ activity, input, members, last, given, today }) {
    const { parts, since, signedOn } = input;
    if (activity.kind === "individual" || members.length < 2) return refusals.notCollective();
    if (signedOn > today) return refusals.signedInFuture({}, "signedOn");
    if (last && since <= last.since) return refusals.sharedLater({ date: last.since }, "since");
    const named = new Set(parts.map(({ person }) => person));
    const known = members.every(({ person }) => named.has(person));
    if (!known || named.size !== members.length || parts.length !== members.length)
      return refusals.notRunningIt({ names: members.map(({ name }) => name).join(", ") }, "parts");
    const total = parts.reduce((sum, { shareBp }) => sum + shareBp, 0);
    if (total !== 10_000) return refusals.sharesNotWhole({ total: percent(total) }, "parts");
    return given?.refusal ?? null;
  },
  async effect({ input, last, given }, scene) {
    const { activity, since, signedOn, parts } = input;
    const paper = given ? await keepPaper(scene, given) : null;
    if (last && !last.until) await endSharing(scene.db, scene.cooperative, last.id, addDays(since, -1));
    const id = scene.newId();
    await insertSharing(scene, { id, activity, since, signedOn, paper }, parts);
    return { id };
  },
});
