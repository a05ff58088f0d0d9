import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { confirmed } from "../../fixtures/confirmed.ts";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { closeActivity } from "../activities/index.ts";
import { myAppointments } from "../appointments/index.ts";
import { endContract } from "../contracts/index.ts";
import type { Actor } from "../foundation/actor.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import type { AnyView } from "../foundation/view.ts";
import { runWatches } from "../foundation/watch.ts";
import { cancelBookings } from "./cancel-bookings.ts";
import { closePlan } from "./close-plan.ts";
import { addRaw, listNotices, openRaw, readDepartures } from "./departure.fixture.sql.ts";
import { departurePaper } from "./departure-paper.ts";
import { drawUpAccount } from "./draw-up-account.ts";
import { endAccess } from "./end-access.ts";
import { giveExport } from "./give-export.ts";
import { bookedOf, employedOf, invoiceOf, leavingOf, nadia, saidOf, settlement } from "./leaving.fixture.ts";
import { listDepartures } from "./list-departures.ts";
import { makeDocument } from "./make-document.ts";
import { openPlan } from "./open-plan.ts";
import { readDeparture } from "./read-departure.ts";
import { settleStep } from "./settle-step.ts";
import { warnOfLate } from "./warn-of-late.ts";

let world: World;
const fresh = () => {
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
};

/** The day after the last one: Tuesday 1 December 2026. */
const tuesday = new Date("2026-12-01T12:00:00Z");

type Seen = NonNullable<Awaited<ReturnType<typeof readDeparture.read>>>;

async function look<V extends AnyView>(view: V, input: unknown, actor: Actor, at = testDay) {
  const call = { database: world.db, cooperative: world.cooperative, actor, clock: () => at };
  const outcome = await read(view, input, call);
  return (outcome.ok ? outcome.result : outcome.refusal.code) as Awaited<ReturnType<V["read"]>> | string;
}
const as = (name: PersonName) => world.actor(name);
const departure = async (name: PersonName, at = testDay) =>
  (await look(readDeparture, { person: nadia(world) }, as(name), at)) as Seen | string;
const stepsAs = async (name: PersonName, at = testDay) => {
  const seen = await departure(name, at);
  assert.ok(typeof seen !== "string" && seen.departure, `${name} reads the plan`);
  return seen.departure.steps;
};
const left = async (at = testDay) =>
  (await stepsAs("hr", at)).filter(({ done }) => !done).map(({ name }) => name);

const attempt = (operation: Parameters<typeof perform>[0], input: unknown, actor: Actor, at = testDay) =>
  perform(operation, input, {
    ...{ database: world.db, cooperative: world.cooperative, actor, door: "api", clock: () => at },
  }).then((outcome) => (outcome.ok ? "accepted" : outcome.refusal.code));

describe("an employee-entrepreneur leaves, from the opening of the plan to its close", () => {
  fresh();
  let plan: string;
  let contract: string;

  test("the plan asks for what the law asks of a CESA, by the last day and after", async () => {
    contract = await employedOf(world);
    await invoiceOf(world);
    await bookedOf(world);
    plan = (await world.done(openPlan, leavingOf(world, { lastDay: "2026-11-25" }), "hr")).id;
    const steps = await stepsAs("hr");
    assert.deepEqual(
      steps.map(({ name, by }) => `${by} ${name}`),
      [
        ...["exit-interview", "end-contract", "bookings", "work-certificate", "final-settlement"],
        ...["unemployment-certificate", "cover-portability", "cover-insurer", "belongings", "access"],
        "unpaid-invoices",
      ]
        .map((name) => `2026-11-25 ${name}`)
        .concat(["2026-12-31 export", "2026-12-31 activity-account", "2026-12-31 close-activity"]),
    );
    assert.ok(steps.every(({ done }) => done === null));
    assert.equal(steps.find(({ name }) => name === "work-certificate")?.source, "C. trav. art. L1234-19");
  });

  test("it is not closed while a step is open, and the refusal names them", async () => {
    const input = { plan, outcome: "salaried" };
    assert.equal(await attempt(closePlan, input, as("hr")), "leaving.steps-open");
  });

  test("the end of the contract is seen, and its last day becomes that of the plan", async () => {
    const ending = { contract, lastDay: "2026-11-24", reason: "mutual", decidedOn: "2026-11-20" };
    await world.done(endContract, ending, "hr");
    const seen = (await departure("hr")) as Seen;
    assert.equal(seen.departure?.plan.lastDay, "2026-11-24");
    assert.equal(seen.departure?.plan.reason, "mutual");
    assert.ok(!(await left()).includes("end-contract"));
  });

  test("one act cancels what is planned afterwards, on both sides", async () => {
    await world.done(cancelBookings, { plan, why: "Fin de l’accompagnement" }, "hr");
    const mine = (await look(myAppointments, {}, as("entrepreneur"))) as { coming: unknown[] };
    assert.deepEqual(mine.coming, []);
    assert.ok(!(await left()).includes("bookings"));
  });

  test("the papers are drawn up, and the settlement is done once its receipt is signed", async () => {
    for (const kind of ["work-certificate", "cover-portability"])
      await world.done(makeDocument, { plan, kind }, "hr");
    await world.done(makeDocument, { plan, kind: "final-settlement", lines: settlement }, "hr");
    assert.ok((await left()).includes("final-settlement"));
    await saidOf(world, plan, { step: "final-settlement", doneOn: "2026-11-23" });
    const seen = (await departure("hr")) as Seen;
    assert.equal(seen.departure?.contest?.until, "2027-05-23");
    assert.deepEqual(seen.departure?.cover, { months: 10, until: "2027-09-24" });
  });

  test("the rest is said, seen or given, and what becomes of her is recorded", async () => {
    for (const step of ["exit-interview", "cover-insurer", "belongings", "unpaid-invoices"])
      await saidOf(world, plan, { step, note: "Marc Dubourg" });
    const paper = { name: "attestation.pdf", text: "%PDF-1.7" };
    await saidOf(world, plan, { step: "unemployment-certificate", paper });
    await world.done(endAccess, { plan }, "hr");
    await confirmed(world, "entrepreneur");
    await world.done(giveExport, { activity: world.activity }, "entrepreneur");
    assert.deepEqual(await left(), ["activity-account", "close-activity"]);
    await world.done(drawUpAccount, { plan, activity: world.activity }, "accountant", tuesday);
    const closing = { activity: world.activity, on: "2026-12-01", reason: "Départ de Nadia Benali" };
    await world.done(closeActivity, closing, "director", tuesday);
    await world.done(closePlan, { plan, outcome: "salaried", note: "Une faïencerie" }, "hr", tuesday);
    const told = { last_day: "2026-11-24", reason: "mutual", contract_kind: "cesa", outcome: "salaried" };
    assert.deepEqual(await readDepartures(world.db, world.cooperative), [{ person: nadia(world), ...told }]);
  });

  test("closed, nothing of it changes any more, in the program nor in the database", async () => {
    const again = { plan, kind: "work-certificate" };
    assert.equal(await attempt(makeDocument, again, as("hr"), tuesday), "leaving.closed");
    assert.equal(await attempt(closePlan, { plan, outcome: "unknown" }, as("hr"), tuesday), "leaving.closed");
    await assert.rejects(addRaw(world.db, world.cooperative, plan), /is closed/);
  });
});

describe("a CAPE ends with other papers", () => {
  fresh();
  test("no certificate of employment, no settlement: a CAPE is no contract of employment", async () => {
    await employedOf(world, { kind: "cape", endsOn: "2026-11-30" });
    const { id: plan } = await world.done(openPlan, leavingOf(world, { reason: "term" }), "hr");
    const names = (await stepsAs("hr")).map(({ name }) => name);
    assert.ok(names.includes("cape-certificate") && names.includes("cape-affiliation-end"));
    for (const none of ["work-certificate", "final-settlement", "unemployment-certificate", "cover-insurer"])
      assert.ok(!names.includes(none as (typeof names)[number]), none);
    const settled = { plan, kind: "final-settlement", lines: settlement };
    assert.equal(await attempt(makeDocument, settled, as("hr")), "leaving.document-not-for");
    await world.done(makeDocument, { plan, kind: "cape-certificate" }, "hr");
    assert.ok(!(await left()).includes("cape-certificate"));
    // Its end was agreed when it was signed: nothing has to be recorded for it.
    assert.ok(!(await left()).includes("end-contract"));
  });
});

describe("who sees what of a departure", () => {
  fresh();
  let plan: string;
  let paper: string;
  before(async () => {
    await employedOf(world);
    plan = (await world.done(openPlan, leavingOf(world), "hr")).id;
    await world.done(makeDocument, { plan, kind: "final-settlement", lines: settlement }, "hr");
    paper = ((await departure("hr")) as Seen).departure?.documents[0]?.paper ?? "";
  });

  test("the plan: HR, the director, the accountant, her adviser and herself; nobody else", async () => {
    for (const name of ["hr", "director", "accountant", "adviser", "entrepreneur"] as const)
      assert.equal(typeof (await departure(name)), "object", name);
    for (const name of ["colleague", "neighbour", "community", "outsider"] as const)
      assert.equal(await departure(name), "foundation.not-found", name);
  });

  test("her papers: only whoever keeps the plan, and herself", async () => {
    const open = (name: PersonName) => look(departurePaper, { plan, paper }, as(name));
    for (const name of ["hr", "director", "entrepreneur"] as const)
      assert.equal(typeof (await open(name)), "object", name);
    for (const name of ["accountant", "adviser", "colleague", "neighbour", "community"] as const)
      assert.equal(await open(name), "foundation.not-found", name);
    for (const name of ["accountant", "adviser"] as const)
      assert.deepEqual(((await departure(name)) as Seen).departure?.documents, []);
  });

  test("a note of HR's is read by her, not by her adviser", async () => {
    await saidOf(world, plan, { step: "belongings", note: "Il manque un badge" });
    const noteFor = async (name: PersonName) =>
      (await stepsAs(name)).find((step) => step.name === "belongings")?.done?.note;
    assert.equal(await noteFor("entrepreneur"), "Il manque un badge");
    assert.equal(await noteFor("adviser"), "");
    assert.equal(await noteFor("accountant"), "");
  });

  test("each does their own step and no other", async () => {
    const tick = (step: string, name: PersonName) =>
      attempt(settleStep, { plan, step, doneOn: "2026-11-23" }, as(name));
    assert.equal(await tick("cover-insurer", "entrepreneur"), "foundation.not-allowed");
    assert.equal(await tick("cover-insurer", "accountant"), "foundation.not-allowed");
    assert.equal(await tick("exit-interview", "colleague"), "foundation.not-allowed");
    assert.equal(await tick("exit-interview", "adviser"), "accepted");
    assert.equal(await attempt(openPlan, leavingOf(world), as("adviser")), "foundation.not-allowed");
    assert.equal(await attempt(endAccess, { plan }, as("entrepreneur")), "foundation.not-allowed");
  });

  test("a second plan for her is refused by the database too", async () => {
    await assert.rejects(openRaw(world.db, world.cooperative, plan), /has an open plan/);
  });

  test("the list: all for HR, hers for her adviser, none for another", async () => {
    const rowsOf = async (name: PersonName) =>
      ((await look(listDepartures, {}, as(name))) as { rows: { personName: string }[] }).rows.length;
    assert.deepEqual([await rowsOf("hr"), await rowsOf("adviser"), await rowsOf("colleague")], [1, 1, 0]);
    assert.equal(await look(listDepartures, {}, as("neighbour")), "foundation.not-allowed");
  });

  test("what is late is told once to whoever has the turn, and to those who keep the plan", async () => {
    const late = new Date("2026-12-02T06:00:00Z");
    await runWatches(world.db, [warnOfLate], () => late);
    const first = await listNotices(world.db, world.cooperative, "leaving.step-late");
    const of = (name: PersonName) => first.filter((one) => one.person === world.personId(name)).length;
    const open = (await left(late)).filter(
      (name) => !["export", "activity-account", "close-activity"].includes(name),
    );
    assert.equal(of("hr"), open.length);
    assert.equal(of("entrepreneur"), 0);
    await runWatches(world.db, [warnOfLate], () => new Date("2026-12-03T06:00:00Z"));
    assert.equal((await listNotices(world.db, world.cooperative, "leaving.step-late")).length, first.length);
  });
});
