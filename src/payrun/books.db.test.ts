import assert from "node:assert/strict";
import { after, test } from "node:test";
import fc from "fast-check";
import { employed } from "../../fixtures/employed.ts";
import { callAs, withinWorld } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { myPay, payModel, proposePay, validateProposal } from "../payroll/index.ts";
import { confirmPayslip } from "./confirm-payslip.ts";
import { deliverPayslips } from "./deliver-payslips.ts";
import { payNets } from "./pay-nets.ts";
import { balancesOf, countNotices, countOpenNets, payTooMuch, sumOfBooks } from "./payrun.fixture.sql.ts";
import {
  delivered,
  drop,
  inSql,
  nadiaNir,
  nadiaPaid,
  november,
  payslipOf,
  posted,
  runReady,
  trayOf,
  unknownPaid,
} from "./payrun.fixture.ts";
import { postPayslips } from "./post-payslips.ts";
import { runAtAGlance } from "./run-at-a-glance.ts";
import { sendRun } from "./send-run.ts";
import { setAsidePayslip } from "./set-aside-payslip.ts";

after(() => payModel.close());

const paidOn = { ...november, paidOn: "2026-11-23" };

test("of eight postings at once each payslip is in the books once, in its activity, then paid once", () =>
  withinWorld(async (of) => {
    await delivered(of);
    const before = await inSql(of, (tx) => balancesOf(tx, of.activity));
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => perform(postPayslips, november, callAs("accountant", of))),
    );
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    const booked = await inSql(of, (tx) => balancesOf(tx, of.activity));
    assert.equal(booked["641000"], 26_667n);
    assert.equal(booked["645000"], 2_800n);
    assert.equal(booked["421000"], -18_900n);
    assert.equal(booked["431000"], -(26_667n - 20_900n + 2_800n));
    assert.equal(booked["442100"], -2_000n);
    assert.equal(booked["512000"], before["512000"]);
    const paid = await Promise.all(
      Array.from({ length: 8 }, () => perform(payNets, paidOn, callAs("accountant", of))),
    );
    assert.equal(paid.filter(({ ok }) => ok).length, 1);
    const end = await inSql(of, (tx) => balancesOf(tx, of.activity));
    assert.equal(end["421000"], undefined);
    assert.equal(end["512000"], (before["512000"] ?? 0n) - 18_900n);
    assert.equal(await inSql(of, countOpenNets), 0);
    await assert.rejects(inSql(of, payTooMuch), { code: "EN001" });
  }));

test("a corrected payslip replaces the first: its entry is undone, the right one posted, the rest paid", () =>
  withinWorld(async (of) => {
    await posted(of);
    await of.done(payNets, paidOn, "accountant");
    await drop(of, [{ ...nadiaPaid, beforeTax: 21_000, net: 19_000 }]);
    const payslip = await payslipOf(of, "replaces");
    const contract = (await trayOf(of)).rows[0]?.contract;
    await of.done(confirmPayslip, { payslip, contract, reason: "Cotisation corrigée" }, "hr");
    await of.done(deliverPayslips, november, "hr");
    assert.equal(await inSql(of, (tx) => countNotices(tx, "payrun.payslip-replaced")), 1);
    await of.done(postPayslips, november, "accountant");
    const { owed, payslips } = await trayOf(of);
    assert.deepEqual(
      owed.map(({ leftCents }) => leftCents),
      [100n],
    );
    assert.deepEqual(payslips.map(({ standing }) => standing).toSorted(), ["delivered", "replaced"]);
    await of.done(payNets, paidOn, "accountant");
    const end = await inSql(of, (tx) => balancesOf(tx, of.activity));
    assert.equal(end["641000"], 26_667n);
    assert.equal(end["421000"], undefined);
    assert.equal(await inSql(of, countOpenNets), 0);
    assert.deepEqual((await trayOf(of)).owed, []);
  }));

test("a home says what the month waits for, step after step", () =>
  withinWorld(async (of) => {
    const glance = async () => {
      const found = await read(runAtAGlance, {}, callAs("accountant", of));
      assert.ok(found.ok);
      const { opened: isOpen, sent, waiting, toPost, toPayCents } = found.result;
      return [isOpen, sent, waiting, toPost, toPayCents];
    };
    assert.deepEqual(await glance(), [false, false, 0, 0, 0n]);
    await runReady(of);
    await of.done(sendRun, november, "hr");
    await drop(of, [nadiaPaid, unknownPaid]);
    assert.deepEqual(await glance(), [true, true, 2, 0, 0n]);
    await of.done(deliverPayslips, november, "hr");
    const reason = "Erreur du cabinet";
    await of.done(setAsidePayslip, { payslip: await payslipOf(of, "nobody"), reason }, "hr");
    assert.deepEqual(await glance(), [true, true, 0, 1, 0n]);
    await of.done(postPayslips, november, "accountant");
    assert.deepEqual(await glance(), [true, true, 0, 0, 18_900n]);
    await of.done(payNets, paidOn, "accountant");
    assert.deepEqual(await glance(), [true, true, 0, 0, 0n]);
  }));

test("a validated pay is promised until its payslip is in the books", () =>
  withinWorld(async (of) => {
    await runReady(of);
    const pay = { activity: of.activity, month: "2026-11", grossCents: 150_000 };
    const { id } = await of.done(proposePay, pay, "entrepreneur");
    await of.done(validateProposal, { proposal: id }, "adviser");
    const promised = async () => {
      const found = await read(myPay, { activity: of.activity }, callAs("entrepreneur", of));
      return found.ok ? found.result.outlooks.received.promisedCents : null;
    };
    assert.ok(((await promised()) ?? 0n) > 0n);
    await drop(of, [{ ...nadiaPaid, gross: 150_000, beforeTax: 117_000, net: 115_000, employer: 40_000 }]);
    await of.done(deliverPayslips, november, "hr");
    await of.done(postPayslips, november, "accountant");
    assert.equal(await promised(), 0n);
  }));

const slip = fc.record({
  gross: fc.integer({ min: 50_000, max: 400_000 }),
  employee: fc.integer({ min: 0, max: 40_000 }),
  tax: fc.integer({ min: 0, max: 9_000 }),
  employer: fc.integer({ min: 0, max: 90_000 }),
});
const drawn = ({
  gross,
  employee,
  tax,
  employer,
}: { [K in "gross" | "employee" | "tax" | "employer"]: number }) => {
  const beforeTax = gross - employee;
  return { month: "novembre 2026", gross, beforeTax, net: beforeTax - tax, employer, reduction: 0 };
};

test("whatever payslips say, the books balance, each is in them once, and each net is paid", async () => {
  await fc.assert(
    fc.asyncProperty(slip, slip, (nadia, paul) =>
      withinWorld(async (of) => {
        await runReady(of);
        const neighbour = { person: of.personId("neighbour"), activity: of.otherActivity };
        await employed(of, neighbour);
        await drop(of, [
          { ...drawn(nadia), name: "Nadia Benali", nir: nadiaNir },
          { ...drawn(paul), name: "Paul Larrieu" },
        ]);
        for (const { id: payslip, contract, standing } of (await trayOf(of)).payslips)
          if (standing !== "ready") await of.done(confirmPayslip, { payslip, contract, reason: "Vu" }, "hr");
        await of.done(deliverPayslips, november, "hr");
        await Promise.all([1, 2, 3].map(() => perform(postPayslips, november, callAs("accountant", of))));
        await of.done(payNets, paidOn, "accountant");
        for (const [activity, { gross, employee, tax, employer }] of [
          [of.activity, nadia],
          [of.otherActivity, paul],
        ] as const) {
          const {
            641000: wages,
            645000: charges,
            ...owed
          } = await inSql(of, (tx) => balancesOf(tx, activity));
          assert.equal(wages, BigInt(gross));
          assert.equal(charges ?? 0n, BigInt(employer));
          assert.equal(owed["431000"] ?? 0n, -BigInt(employee + employer));
          assert.equal(owed["442100"] ?? 0n, -BigInt(tax));
          assert.equal(owed["421000"], undefined);
        }
        assert.equal(await inSql(of, countOpenNets), 0);
        assert.equal(await inSql(of, sumOfBooks), 0n);
      }),
    ),
    { numRuns: 4 },
  );
});
