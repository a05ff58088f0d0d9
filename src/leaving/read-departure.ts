import { z } from "zod";
import { findPerson } from "../activities/index.ts";
import { type Actor, has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { contestUntil } from "./cover-right.ts";
import { coverOf } from "./departure-letter.ts";
import { mayDo, mayTakeAway } from "./find-plan.ts";
import { findGround, type Ground } from "./ground.ts";
import { readPlanOf } from "./plan.sql.ts";
import { mayKeepDepartures, mayReadPlan, type Plan } from "./plan.ts";
import { isLate, type Step } from "./step.ts";
import { isEmployed, stepsOf } from "./steps.ts";
import { words } from "./words.ts";

/** A step as this actor reads it: papers and notes only for its doer, the person, and who keeps the plan. */
const stepSeen = (actor: Actor, ground: Ground) => (step: Step) => {
  const takes = step.name !== "export" || step.activity === null || mayKeepDepartures(actor);
  const does = mayDo(actor, step.who, ground) && (takes || mayTakeAway(actor, step.activity, ground));
  const open = does || actor.person === ground.plan.person;
  const done = step.done && !open ? { ...step.done, note: "", paper: null } : step.done;
  return { ...step, done, late: isLate(step, ground.today), mayDo: does && ground.plan.closedAt === null };
};

/** The papers: all for whoever keeps the plan and for the person; the last accounts for the accountant. */
const papersSeen = (actor: Actor, { documents, plan }: Ground) =>
  mayKeepDepartures(actor) || actor.person === plan.person
    ? documents
    : documents.filter(({ kind }) => has(actor, "accountant") && kind === "activity-account");

function toldOf(ground: Ground) {
  const { contracts, plan, limits, said } = ground;
  const { lastDay } = plan;
  const receipt = said.find(({ step }) => step === "final-settlement");
  const { value, source } = limits["settlement-contest"];
  return {
    cover: isEmployed(ground) ? coverOf({ contracts, lastDay, limits }) : null,
    contest: receipt ? { until: contestUntil(receipt.doneOn, value), source } : null,
  };
}

/** A plan with all that its page says, as this actor may read it. */
function seenBy(actor: Actor, ground: Ground) {
  const { plan, contract, unpaid, appointments, rooms, exports, issued, stays } = ground;
  const mine = mayKeepDepartures(actor) || actor.person === plan.person;
  return {
    plan: seenPlan(actor, plan),
    kind: contract?.kind ?? null,
    steps: stepsOf(ground).map(stepSeen(actor, ground)),
    documents: papersSeen(actor, ground),
    unpaid,
    bookings: appointments.length + rooms.length,
    exports: mine ? exports : [],
    activities: stays.map(({ activity, name }) => ({ activity, name, issued: issued.get(activity) ?? 0 })),
    ...toldOf(ground),
  };
}

/** What became of the person is read by whoever keeps departures and by the person. */
const seenPlan = (actor: Actor, plan: Plan): Plan =>
  mayKeepDepartures(actor) || actor.person === plan.person
    ? plan
    : { ...plan, outcome: null, outcomeNote: null };

/**
 * The departure of a person: each step with its day, whose turn it is, whether it is done and how the program
 * knows. Null inside for whom none is being prepared.
 */
export const readDeparture = view({
  name: "leaving.read-departure",
  label: words.readDeparture,
  at: "GET /people/{person}/departure",
  input: z.object({ person: z.uuid() }),
  may: (actor) => actor.person !== null || actor.kind === "operator",
  async read({ person: id }, scene) {
    const { db, cooperative, actor, today } = scene;
    const person = await findPerson(db, cooperative, id);
    if (!person) return null;
    const plan = await readPlanOf(db, cooperative, id);
    const mayKeep = mayKeepDepartures(actor);
    const own = actor.person === id;
    if (!plan) return mayKeep || own ? { person, today, mayKeep, own, departure: null } : null;
    const ground = await findGround(scene, plan);
    if (!mayReadPlan(actor, plan, ground.stays)) return null;
    return { person, today, mayKeep, own, departure: seenBy(actor, ground) };
  },
});
