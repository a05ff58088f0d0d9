import assert from "node:assert/strict";
import { after, test } from "node:test";
import { employed } from "../../fixtures/employed.ts";
import type { PersonName } from "../../fixtures/people.ts";
import { callAs, withinWorld } from "../../fixtures/world.ts";
import { approveAbsence, declareAbsence } from "../absences/index.ts";
import { amendContract } from "../contracts/index.ts";
import { readHeld } from "../foundation/holding.sql.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { payModel, proposePay, validateProposal } from "../payroll/index.ts";
import { confirmPayslip } from "./confirm-payslip.ts";
import { deliverPayslips } from "./deliver-payslips.ts";
import { dropPayslips } from "./drop-payslips.ts";
import { holdings } from "./holdings.ts";
import { myPayslips } from "./my-payslips.ts";
import { countNotices, deliverTwice, rewrite } from "./payrun.fixture.sql.ts";
import {
  back,
  drop,
  givenPdf,
  inSql,
  nadiaPaid,
  november,
  payslipOf,
  runReady,
  trayOf,
  unknownPaid,
} from "./payrun.fixture.ts";
import { payslipPaper } from "./payslip-paper.ts";
import { readPayslip } from "./read-payslip.ts";
import { readMonth } from "./read-run.ts";
import { sendRun } from "./send-run.ts";
import { sentFile } from "./sent-file.ts";
import { setAsidePayslip } from "./set-aside-payslip.ts";

after(() => payModel.close());

const names = (found: { anomalies: readonly { name: string }[] } | undefined) =>
  (found?.anomalies ?? []).map(({ name }) => name);

test("the variables of a month: the fixed part by days, what is to be known, what is to be mended", () =>
  withinWorld(async (of) => {
    const contract = await runReady(of);
    const [row] = (await trayOf(of)).rows;
    assert.equal(row?.contract, contract);
    assert.equal(row?.fixed.cents, 26_667n);
    assert.equal(row?.dueCents, 26_667n);
    assert.deepEqual(names(row), ["no-pay", "no-iban", "begins"]);
    const amendment = { contract, effectiveOn: "2026-11-26", subject: "Part fixe", signedOn: "2026-11-22" };
    await of.done(amendContract, { ...amendment, fixedGrossCents: 110_000 }, "hr");
    const [amended] = (await trayOf(of)).rows;
    assert.equal(amended?.fixed.cents, 31_667n);
    assert.deepEqual(names(amended), ["no-pay", "no-iban", "begins", "rate-changes"]);
    const told = amended?.anomalies.find(({ name }) => name === "rate-changes")?.told;
    assert.deepEqual(told, {
      ...{ before: 80_000n, after: 110_000n, date: "2026-11-26", cents: 31_667n, days: 5, rest: 5 },
    });
  }));

test("what is sent is frozen: what changes afterwards is said, and leaves as a correction", () =>
  withinWorld(async (of) => {
    await runReady(of);
    await of.done(sendRun, november, "hr");
    assert.deepEqual((await trayOf(of)).changes, []);
    const pay = { activity: of.activity, month: "2026-11", grossCents: 150_000 };
    const { id } = await of.done(proposePay, pay, "entrepreneur");
    assert.deepEqual(names((await trayOf(of)).rows[0])[0], "waiting-pay");
    await of.done(validateProposal, { proposal: id }, "adviser");
    const { changes, rows } = await trayOf(of);
    assert.equal(rows[0]?.dueCents, 150_000n);
    assert.equal(rows[0]?.advanceCents, 123_333n);
    assert.deepEqual(
      changes.map(({ kind, cells }) => [
        kind,
        cells.map(({ cell, before, after: now }) => [cell, before, now]),
      ]),
      [
        [
          "changed",
          [
            ["advance", "0", "123333"],
            ["gross", "26667", "150000"],
          ],
        ],
      ],
    );
    // The payslip is still held to what was sent.
    await drop(of, [nadiaPaid]);
    assert.equal((await trayOf(of)).payslips[0]?.standing, "ready");
    await of.done(sendRun, november, "hr");
    assert.equal((await trayOf(of)).payslips[0]?.standing, "differs");
    const file = await read(sentFile, { ...november, number: 2 }, callAs("accountant", of));
    assert.ok(file.ok);
    const text = Buffer.from(file.result.base64, "base64").toString();
    assert.match(text, /Brut total;Absences;Observations\r\n2026-11;[0-9A-F]{12};Nadia Benali;CESA;A017;/);
    assert.match(
      text,
      /;21\/11\/2026;;266,67;1233,33;1500,00;;du 21\/11\/2026 au 30\/11\/2026, 10 jours à 800,00/,
    );
  }));

test("an approved absence is a variable: leave is written, sickness is to be looked at too", () =>
  withinWorld(async (of) => {
    await runReady(of);
    const paper = { name: "avis.pdf", text: "%PDF-1.7 arrêt" };
    const leave = { kind: "paid-leave", from: "2026-11-24", to: "2026-11-25" };
    for (const told of [leave, { kind: "sickness", from: "2026-11-26", to: "2026-11-28", paper }]) {
      const { id: absence } = await of.done(declareAbsence, told, "entrepreneur");
      await of.done(approveAbsence, { absence }, "hr");
    }
    const [row] = (await trayOf(of)).rows;
    assert.equal(row?.absences.length, 2);
    assert.ok(names(row).includes("ill"));
    await of.done(sendRun, november, "hr");
    const file = await read(sentFile, { ...november, number: 1 }, callAs("hr", of));
    const text = file.ok ? Buffer.from(file.result.base64, "base64").toString() : "";
    assert.match(text, /congés payés du 24\/11\/2026 au 25\/11\/2026 ; maladie du 26\/11\/2026 au 28\/11/);
  }));

test("payslips are recognised, put in the tray with what is wrong, and only those that fit are given", () =>
  withinWorld(async (of) => {
    await runReady(of);
    await drop(of, [
      { ...nadiaPaid, secondPage: true },
      unknownPaid,
      { ...nadiaPaid, month: "octobre 2026" },
    ]);
    const { payslips } = await trayOf(of);
    assert.deepEqual(payslips.map(({ standing }) => standing).toSorted(), ["nobody", "other-month", "ready"]);
    const { delivered: given } = await of.done<{ delivered: number }>(deliverPayslips, november, "hr");
    assert.equal(given, 1);
    const mine = await read(myPayslips, {}, callAs("entrepreneur", of));
    assert.ok(mine.ok);
    assert.deepEqual(
      mine.result.rows.map(({ netCents, month }) => [netCents, month]),
      [[18_900n, "2026-11"]],
    );
    assert.equal(await inSql(of, (tx) => countNotices(tx, "payrun.payslip-delivered")), 1);
    const scan = await perform(
      dropPayslips,
      { ...november, paper: givenPdf(Buffer.from("%PDF-1.7\nrien")) },
      callAs("hr", of),
    );
    assert.equal(scan.ok, false);
    assert.equal((await trayOf(of)).payslips.length, 3);
  }));

test("a payslip is for its person and whoever keeps pay: an adviser, a neighbour never open it", () =>
  withinWorld(async (of) => {
    await back(of);
    const payslip = await payslipOf(of);
    const sees = async (as: PersonName) => (await read(readPayslip, { payslip }, callAs(as, of))).ok;
    const opens = async (as: PersonName) => (await read(payslipPaper, { payslip }, callAs(as, of))).ok;
    assert.equal(await sees("entrepreneur"), false);
    await of.done(deliverPayslips, november, "hr");
    for (const own of ["entrepreneur", "hr", "accountant", "director"] as PersonName[])
      assert.ok(await sees(own));
    for (const other of ["adviser", "colleague", "neighbour", "community"] as PersonName[]) {
      assert.equal(await sees(other), false, other);
      assert.equal(await opens(other), false, other);
      assert.equal((await read(readMonth, november, callAs(other, of))).ok, false, other);
    }
    assert.ok(await opens("entrepreneur"));
  }));

test("of eight deliveries at once one gives, and the person is told once; the database holds it too", () =>
  withinWorld(async (of) => {
    await back(of);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => perform(deliverPayslips, november, callAs("hr", of))),
    );
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    assert.ok(outcomes.every((one) => one.ok || one.refusal.code === "payrun.none-ready"));
    assert.equal(await inSql(of, (tx) => countNotices(tx, "payrun.payslip-delivered")), 1);
    await drop(of, [{ ...nadiaPaid, net: 18_000 }], "columns");
    await assert.rejects(inSql(of, deliverTwice), { code: "23505" });
    await assert.rejects(inSql(of, rewrite), /permission denied|never changed/);
  }));

test("by hand: whose it is with the reason, put aside, taken back; nothing is lost", () =>
  withinWorld(async (of) => {
    const contract = await runReady(of);
    await drop(of, [unknownPaid]);
    const payslip = await payslipOf(of, "nobody");
    await of.done(setAsidePayslip, { payslip, reason: "Erreur du cabinet" }, "hr");
    assert.equal((await trayOf(of)).payslips[0]?.standing, "aside");
    await of.done(confirmPayslip, { payslip, contract, reason: "Nom d’usage" }, "hr");
    assert.equal((await trayOf(of)).payslips[0]?.standing, "ready");
    const found = await read(readPayslip, { payslip }, callAs("accountant", of));
    assert.ok(found.ok);
    assert.equal(found.result.payslip.reason, "Nom d’usage");
    assert.equal(found.result.payslip.handledBy, "Sophie Bernadet");
    await of.done(deliverPayslips, november, "hr");
    const own = await read(readPayslip, { payslip }, callAs("entrepreneur", of));
    assert.ok(own.ok);
    assert.equal(own.result.payslip.reason, null);
    assert.equal(own.result.payslip.fileName, "");
  }));

test("a payslip taken for somebody's and given to another is in the file of the other alone", () =>
  withinWorld(async (of) => {
    await runReady(of);
    const paul = { person: of.personId("neighbour"), activity: of.otherActivity };
    const contract = await employed(of, paul);
    await drop(of, [nadiaPaid]);
    const payslip = await payslipOf(of);
    await of.done(confirmPayslip, { payslip, contract, reason: "Numéro mal saisi" }, "hr");
    await of.done(deliverPayslips, november, "hr");
    const [holding] = holdings;
    const rowsOf = async (who: PersonName) => {
      assert.ok(holding);
      const rows = [];
      for (const held of holding.tables)
        rows.push(...(await inSql(of, (tx) => readHeld(tx, 1, { holding, held, person: of.personId(who) }))));
      return rows.length;
    };
    assert.equal(await rowsOf("entrepreneur"), 0);
    // What was decided by hand, the payslip, that it was given.
    assert.equal(await rowsOf("neighbour"), 3);
  }));
