import { z } from "zod";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { listAssignments } from "./assignment.sql.ts";
import { lockConvention } from "./convention.sql.ts";
import { mayKeepFunding } from "./convention.ts";
import { insertOutcome } from "./outcome.sql.ts";
import { outcomeKinds } from "./outcome.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Record what somebody whom a convention supported has reached, with what proves it: the good outcomes that
 * funders count (R8.09).
 */
export const recordOutcome = operation({
  name: "funding.record-outcome",
  label: words.recordOutcome,
  at: "POST /conventions/{convention}/outcomes",
  input: z.object({
    convention: z.uuid(),
    person: z.uuid(),
    kind: z.enum(outcomeKinds),
    reachedOn: civilDate(),
    note: z.string().trim().max(200, { error: "too-long" }).default(""),
    paper: file().optional(),
  }),
  async find({ convention: id, person, reachedOn, paper }, { db, cooperative, today }) {
    const convention = await lockConvention(db, cooperative, id, today);
    if (!convention) return null;
    const own = (await listAssignments(db, cooperative, id)).filter((one) => one.person === person);
    if (own.length === 0) return null;
    const given = paper ? await readGivenPaper(paper) : null;
    return { own, reachedOn, given, today };
  },
  may: mayKeepFunding,
  whyNot({ own, reachedOn, given, today }) {
    if (reachedOn > today) return refusals.dayToCome({}, "reachedOn");
    const [first] = own;
    if (first && own.every(({ since }) => since > reachedOn))
      return refusals.notAssigned({ name: first.name, date: reachedOn }, "reachedOn");
    return given?.refusal ?? null;
  },
  async effect({ given }, scene, { convention, person, kind, reachedOn, note }) {
    const id = scene.newId();
    const paper = given ? await keepPaper(scene, given) : null;
    await insertOutcome(scene, { id, convention, person, kind, reachedOn, note, paper });
    return { id };
  },
});
