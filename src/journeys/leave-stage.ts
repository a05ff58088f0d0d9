import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { mayPlaceStage } from "./enter-stage.ts";
import { readFollowed } from "./followed.sql.ts";
import { refusals } from "./refusals.ts";
import { endOpenStay, lockStays } from "./stage.sql.ts";
import { words } from "./words.ts";

/** Say the last day of the stage somebody is at, when no other one follows. */
export const leaveStage = operation({
  name: "journeys.leave-stage",
  label: words.leaveStage,
  at: "PUT /people/{person}/stage-end",
  input: z.object({ person: z.uuid(), on: civilDate() }),
  async find({ person, on }, { db, cooperative, today }) {
    const of = await readFollowed(db, cooperative, person, today);
    const stays = of && (await lockStays(db, cooperative, of.person));
    return of && { of, on, today, open: stays?.find(({ until }) => !until) ?? null };
  },
  may: (actor, { of }) => mayPlaceStage(actor, of),
  whyNot({ on, today, open }) {
    if (!open) return refusals.noStage();
    if (on > today) return refusals.notYet({}, "on");
    return on < open.since ? refusals.beforeStage({ date: open.since }, "on") : null;
  },
  async effect({ of: { person }, on }, { db, cooperative }) {
    await endOpenStay(db, cooperative, person, on);
    return { person };
  },
});
