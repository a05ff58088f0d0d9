import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import { addDays } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { readFollowed } from "./followed.sql.ts";
import { type Followed, mayFollow } from "./followed.ts";
import { refusals } from "./refusals.ts";
import { endOpenStay, insertStay, listStages, lockStays } from "./stage.sql.ts";
import { words } from "./words.ts";

/** Whoever follows the person says where they stand; the director too, for whom nobody follows. */
export const mayPlaceStage = (actor: Actor, of: Followed): boolean =>
  mayFollow(actor, of) || has(actor, "director");

/** Enter somebody into a stage on a day: the stage before ends the day before. Nobody is at two at once. */
export const enterStage = operation({
  name: "journeys.enter-stage",
  label: words.enterStage,
  at: "POST /people/{person}/stages",
  input: z.object({ person: z.uuid(), stage: z.uuid(), on: civilDate() }),
  async find(input, { db, cooperative, today }) {
    const of = await readFollowed(db, cooperative, input.person, today);
    if (!of) return null;
    const stages = await listStages(db, cooperative);
    return { of, input, today, stages, last: (await lockStays(db, cooperative, of.person))[0] ?? null };
  },
  may: (actor, { of }) => mayPlaceStage(actor, of),
  whyNot({ input: { stage, on }, today, stages, last }) {
    if (!stages.some(({ id }) => id === stage)) return refusals.unknownStage({}, "stage");
    if (on > today) return refusals.notYet({}, "on");
    if (last?.stage === stage && !last.until) return refusals.sameStage({ name: last.name }, "stage");
    const free = last && (last.until ?? last.since) < on;
    return last && !free ? refusals.beforeStage({ date: last.until ?? last.since }, "on") : null;
  },
  async effect({ of: { person }, input: { stage, on }, last }, scene) {
    if (last && !last.until) await endOpenStay(scene.db, scene.cooperative, person, addDays(on, -1));
    await insertStay(scene, { person, stage, since: on });
    return { person, stage };
  },
});
