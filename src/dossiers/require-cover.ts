import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { has } from "../foundation/actor.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { putCoverDuty, readCovers } from "./cover.sql.ts";
import { coverKinds, standingOn } from "./cover.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Say from which day on an insurance is mandatory for an activity, or no longer: the ten-year cover of who
 * builds (C. assur. art. L241-1), the liability that the cooperative asks for. Where it is, nothing is
 * issued on a day that no certificate covers.
 */
export const requireCover = operation({
  name: "dossiers.require-cover",
  label: words.requireCover,
  at: "PUT /activities/{activity}/cover-duties/{kind}",
  input: z.object({
    activity: z.uuid(),
    kind: z.enum(coverKinds),
    since: civilDate(),
    required: z.boolean(),
  }),
  async find(input, { db, cooperative }) {
    const activity = await readActivity(db, cooperative, input.activity);
    if (!activity) return null;
    const found = await readCovers(db, cooperative, [input.activity]);
    return { input, standing: standingOn(input.kind, input.since, found) };
  },
  may: (actor) => has(actor, "hr", "director"),
  whyNot: ({ input, standing }) =>
    (standing.requiredSince !== null) === input.required ? refusals.sameDuty({}, "required") : null,
  async effect({ input }, scene) {
    await putCoverDuty(scene, input);
    return { activity: input.activity };
  },
});
