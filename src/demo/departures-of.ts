import { people } from "../../fixtures/people.ts";
import { endContract, readLimits, takeOverContract } from "../contracts/index.ts";
import { type Actor, type Role, stranger } from "../foundation/actor.ts";
import { addDays, addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { AnyOperation } from "../foundation/operation.ts";
import { closePlan, endAccess, makeDocument, openPlan, settleStep } from "../leaving/index.ts";
import { admitPerson } from "../people/index.ts";
import { inScene, listContractIds } from "./demo.sql.ts";
import type { House } from "./live-month.ts";
import { makeAct } from "./make-act.ts";
import { formerMember } from "./names.ts";

interface Seeing {
  readonly admitted: ReadonlyMap<string, string>;
  readonly start: CivilDate;
  readonly today: CivilDate;
}

/** What is done on a day, by whoever has that hat. */
type ActOn = (on: CivilDate, operation: AnyOperation, input: unknown) => Promise<{ id: string }>;
const actBy =
  (database: Db, { cooperative }: House, actor: Actor): ActOn =>
  (on, operation, input) =>
    makeAct(database, on, actor)<{ id: string }>(cooperative, operation, input);

const hatted = (person: string | null, role: Role): Actor => ({
  ...{ ...stranger, kind: "person", person, roles: new Set([role]) },
});

/** The activity whose entrepreneur leaves in some days. */
const leavingCode = "A041";

/** Somebody leaves in twelve days, half of their plan done; somebody left last year for his own company. */
export async function seeOff(database: Db, house: House, seeing: Seeing): Promise<void> {
  const hr = actBy(database, house, hatted(seeing.admitted.get(people.hr.email) ?? null, "hr"));
  await leaveSoon(database, house, seeing, hr);
  await leftBefore(database, house, seeing, hr);
}

async function leaveSoon(database: Db, house: House, { today }: Seeing, hr: ActOn): Promise<void> {
  const one = house.planned.find(({ code }) => code === leavingCode);
  if (!one) return;
  const contract = (await listContractIds(database, house.cooperative, one.person)).at(-1);
  const lastDay = addDays(today, 12);
  const on = (days: number) => addDays(today, days);
  const ending = { lastDay, reason: "resignation", decidedOn: on(-24), note: "" };
  await hr(on(-24), endContract, { contract, ...ending });
  const leaving = { person: one.person, lastDay, reason: "resignation" };
  const opened = { ...leaving, accessUntil: addMonths(lastDay, 6) };
  const { id: plan } = await hr(on(-22), openPlan, opened);
  for (const kind of ["work-certificate", "cover-portability"])
    await hr(on(-3), makeDocument, { plan, kind });
  const said = { plan, step: "exit-interview", doneOn: on(-6), note: "Reprend un atelier à Bayonne" };
  await hr(on(-5), settleStep, said);
}

/** A CAPE that led to a company of his own, without an activity here. */
async function leftBefore(database: Db, house: House, { start, today }: Seeing, hr: ActOn): Promise<void> {
  const lastDay = addDays(addMonths(start, 8), -1);
  const director = actBy(database, house, hatted(null, "director"));
  const admission = { ...formerMember, role: "entrepreneur", since: start, invite: false };
  const { id: person } = await director(start, admitPerson, admission);
  let contract = "";
  await inScene(database, house.cooperative, start, async (scene) => {
    const periods = [{ since: addMonths(start, -1), until: addDays(addMonths(start, 11), -1) }];
    const had = { person, kind: "cape", activity: null, job: "Fabrication de savons" } as const;
    const held = { ...had, qualification: "", periods } as const;
    const terms = { signedOn: addMonths(start, -1), trialEndsOn: null, fixedGrossCents: null };
    const limits = await readLimits(scene.db, start);
    const before = { before: [], limits };
    contract = await takeOverContract(scene, { ...held, ...terms, associateSince: null }, before);
  });
  const on = (days: number) => addDays(lastDay, days);
  const reason = "own-company";
  await hr(on(-40), endContract, { contract, lastDay, reason, decidedOn: on(-42), note: "" });
  const opened = { person, lastDay, reason, accessUntil: addMonths(lastDay, 6) };
  const { id: plan } = await hr(on(-35), openPlan, opened);
  await hr(on(-2), makeDocument, { plan, kind: "cape-certificate" });
  for (const step of ["cape-affiliation-end", "belongings"])
    await hr(on(3), settleStep, { plan, step, doneOn: on(1) });
  await hr(on(3), endAccess, { plan });
  const closed = { plan, outcome: "own-company", note: "Savonnerie à Hasparren" };
  await hr([on(20), today].toSorted()[0] ?? today, closePlan, closed);
}
