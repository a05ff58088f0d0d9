import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { listEveryStage } from "../journeys/index.ts";
import { insertAssignment, isAssignedDuring, readOtherOperation, readPersonName } from "./assignment.sql.ts";
import { lockConvention } from "./convention.sql.ts";
import { mayKeepFunding } from "./convention.ts";
import { whyNotEligible } from "./eligibility.ts";
import { readProfiles } from "./profile.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Say that a convention supports somebody from a day on. They must be among its public on that day, as their
 * file and their contract say: the refusal names the criterion that fails. Nobody takes part in two European
 * operations at once (R8.07).
 */
export const assignPerson = operation({
  name: "funding.assign-person",
  label: words.assignPerson,
  at: "POST /conventions/{convention}/assignments",
  input: z.object({
    convention: z.uuid(),
    person: z.uuid(),
    since: civilDate(),
    until: civilDate().nullable().default(null),
  }),
  async find({ convention: id, person, since, until }, { db, cooperative, actor }) {
    const convention = await lockConvention(db, cooperative, id, since);
    const name = await readPersonName(db, cooperative, person);
    if (!convention || !name) return null;
    const asked = { convention: id, person, since, until };
    const [profile] = await readProfiles(db, cooperative, [{ person, on: since }]);
    if (!profile) throw new Error(`no profile of ${person}`);
    const stages = await listEveryStage(db, cooperative);
    const ordered = until === null || until >= since;
    const taken = ordered && (await isAssignedDuring(db, cooperative, asked));
    const other = ordered && convention.european && (await readOtherOperation(db, cooperative, asked));
    return { convention, asked, name, profile, taken, other, stages, language: actor.language };
  },
  may: mayKeepFunding,
  whyNot({ convention, asked: { since, until }, name, profile, taken, other, stages, language }) {
    const { startsOn, endsOn } = convention;
    const period = { from: startsOn, to: endsOn };
    if (since < startsOn || since > endsOn) return refusals.outsidePeriod(period, "since");
    if (until !== null && until < since) return refusals.endsBeforeStart({}, "until");
    if (until !== null && until > endsOn) return refusals.outsidePeriod(period, "until");
    if (taken) return refusals.alreadyAssigned({ name }, "person");
    if (other) return refusals.otherOperation({ name, convention: other }, "person");
    return whyNotEligible({ public: convention.public, profile, name, stages, language });
  },
  async effect({ asked }, scene) {
    const id = scene.newId();
    await insertAssignment(scene, { ...asked, id });
    return { id };
  },
});
