import assert from "node:assert/strict";
import { after, test } from "node:test";
import { earned, employed } from "../../fixtures/employed.ts";
import type { PersonName } from "../../fixtures/people.ts";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { shareActivity } from "../contracts/index.ts";
import { addKind, setTerms } from "../contribution/index.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { openFiscalYear } from "../ledger/index.ts";
import { changeSetting } from "../network/index.ts";
import { chooseProvisions } from "./choose-provisions.ts";
import { law2026 } from "./law.fixture.ts";
import { readLaw } from "./law.sql.ts";
import { listProposals } from "./list-proposals.ts";
import { payModel } from "./model.ts";
import { myPay } from "./my-pay.ts";
import { closeValidated, proposeTwice, raisePay } from "./payroll.fixture.sql.ts";
import {
  inCommon,
  payAsked,
  proposed,
  ready,
  settled,
  silenceOnce,
  spent,
  validated,
} from "./payroll.fixture.ts";
import { proposePay } from "./propose-pay.ts";
import { readProposal } from "./read-proposal.ts";
import { readYear } from "./read-year.ts";
import { parameterOn } from "./reduction.ts";
import { returnProposal } from "./return-proposal.ts";
import { settleYear } from "./settle-year.ts";
import { validateProposal } from "./validate-proposal.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

after(() => payModel.close());

async function payOf(of: World, more: object = {}, as: PersonName = "entrepreneur") {
  const found = await read(myPay, { activity: of.activity, ...more }, callAs(as, of));
  assert.ok(found.ok);
  return found.result;
}
test("10 000 € in the bank: leave put aside, the whole cost of the pay, and nothing left over", () =>
  withinWorld(async (of) => {
    await ready(of);
    const { outlooks, contract, model } = await payOf(of);
    const { pay, budgetCents } = outlooks.received;
    assert.ok(pay);
    assert.equal(budgetCents, 1_000_000n);
    assert.equal(contract?.fixedCents, 80_000n);
    assert.equal(model, "modele-social 11.1.0");
    assert.ok(pay.totalCents <= budgetCents && budgetCents - pay.totalCents < 5n, `${pay.totalCents}`);
    assert.equal(pay.leaveCents, pay.costCents / 10n);
    assert.equal(pay.costCents, pay.grossCents + pay.employerCents - pay.reductionCents);
    assert.equal(pay.netCents, pay.grossCents - pay.employeeCents);
  }));

test("the headcount is that of the contracts in force, unless the cooperative says which one holds", () =>
  withinWorld(async (of) => {
    await ready(of);
    assert.equal((await payOf(of)).terms.headcount, 1);
    const held = { key: "payroll.headcount", effectiveOn: "2026-11-23", value: 49 };
    await of.done(changeSetting, held, "director");
    assert.equal((await payOf(of)).terms.headcount, 49);
  }));

test("a pay that is validated is promised: it is no longer available, what is put aside neither", () =>
  withinWorld(async (of) => {
    await validated(of);
    const { outlooks, live, whyNot } = await payOf(of);
    assert.equal(live?.state, "validated");
    assert.equal(whyNot?.code, "payroll.already-validated");
    const { promisedCents, reserveCents, budgetCents } = outlooks.received;
    assert.equal(promisedCents, live?.costCents);
    assert.equal(reserveCents, (live?.costCents ?? 0n) / 10n);
    assert.equal(budgetCents, 1_000_000n - promisedCents - reserveCents);
  }));

test("what one wishes for is told both ways: the pay, what it takes, what must be invoiced", () =>
  withinWorld(async (of) => {
    await employed(of);
    const { wished, invoice, outlooks } = await payOf(of, { netCents: 150_000 });
    assert.equal(outlooks.received.budgetCents, 0n);
    assert.equal(wished?.netCents, 150_000n);
    assert.equal(invoice?.missingCents, wished?.totalCents);
    assert.equal(invoice?.turnoverCents, wished?.totalCents);
  }));

test("a tenth goes to the common means: so much more must be invoiced, and what is owed keeps it back", () =>
  withinWorld(async (of) => {
    const none = (await payOf(of)).contribution;
    assert.equal(none, null);
    const { code: kind } = await of.done<{ code: string }>(
      addKind,
      { label: "Contribution", account: "628000" },
      "accountant",
    );
    const terms = {
      kind,
      startsOn: "2026-01-01",
      basis: "received",
      slices: [{ fromCents: 0, rateBp: 1_000 }],
    };
    await of.done(setTerms, { ...terms, decided: "Assemblée du 12 juin 2025" }, "accountant");
    await employed(of);
    const { wished, invoice, contribution } = await payOf(of, { netCents: 150_000 });
    assert.match(contribution?.said ?? "", /^10.% sur ce qui est encaissé/);
    const turnover = invoice?.turnoverCents ?? 0n;
    const left = turnover - turnover / 10n;
    assert.ok(wished && left - wished.totalCents >= 0n && left - wished.totalCents <= 1n, `${left}`);
  }));

test("a year is settled once the assembly has ruled, within a month, but for what is left by agreement", () =>
  withinWorld(async (of) => {
    await of.done(openFiscalYear, { startsOn: "2025-01-01", endsOn: "2025-12-31" });
    await earned(of, 900_000, { date: "2025-11-20" });
    await employed(of);
    const of2025 = { activity: of.activity, person: of.personId("entrepreneur"), year: 2025 };
    const told = { ...of2025, assemblyOn: "2026-05-31", keptCents: 200_000, agreedOn: "2026-05-20" };
    const { dueOn, costCents } = await of.done<{ dueOn: string; costCents: bigint }>(settleYear, told);
    assert.equal(dueOn, "2026-06-30");
    assert.ok(costCents <= 700_000n && costCents > 699_900n, `${costCents}`);
    const found = await read(readYear, { activity: of.activity, year: 2025 }, callAs("entrepreneur", of));
    assert.ok(found.ok);
    const { settled: kept, figures, leftCents } = found.result;
    assert.deepEqual([figures.resultCents, leftCents, kept?.keptCents], [900_000n, 900_000n, 200_000n]);
    assert.equal(found.result.may.settle, false);
  }));

test("slow months: from December on a fifth of what there is stays there", () =>
  withinWorld(async (of) => {
    await ready(of);
    await of.done(chooseProvisions, { month: "2026-12", leavePercent: 12, slowPercent: 20 }, "entrepreneur");
    const [now, next] = [await payOf(of), await payOf(of, { month: "2026-12" })];
    assert.deepEqual(now.rates, { leaveBp: 1_000, slowBp: 0 });
    assert.deepEqual(next.rates, { leaveBp: 1_200, slowBp: 2_000 });
    const pay = next.outlooks.received.pay;
    assert.ok(pay && pay.slowCents >= 199_990n && pay.slowCents <= 200_000n, `${pay?.slowCents}`);
    assert.ok(pay.totalCents <= 1_000_000n);
  }));

test("the model is silent: the money and its way stand, the pay is not made up", () =>
  withinWorld(async (of) => {
    await ready(of);
    await spent(of, 123_457);
    silenceOnce();
    const { outlooks } = await payOf(of);
    assert.equal(outlooks.received.budgetCents, 876_543n);
    assert.equal(outlooks.received.pay, null);
  }));

test("the rates that the migration writes are those that the tests of the law read", () =>
  withinWorld(async (of) => {
    await of.db.transaction().execute(async (tx) => {
      const law = await readLaw(tx);
      for (const { name, startsOn, value } of law2026.parameters)
        assert.equal(parameterOn(law, name, startsOn)?.value, value, name);
      assert.ok(law.parameters.every(({ source }) => source.length > 10));
    });
  }));

test("several in one activity: no pay without their agreement; with one, each has their share", () =>
  withinWorld(async (of) => {
    const activity = await inCommon(of);
    await employed(of);
    await earned(of, 600_000, { activity });
    const before = await payOf(of, { activity, person: of.personId("entrepreneur") }, "director");
    assert.equal(before.shareBp, null);
    assert.equal(before.outlooks.received.budgetCents, 0n);
    assert.equal(before.whyNot?.code, "payroll.not-shared");
    const parts = [
      { person: of.personId("entrepreneur"), shareBp: 6_500 },
      { person: of.personId("neighbour"), shareBp: 3_500 },
    ];
    await of.done(shareActivity, { activity, since: "2026-11-01", signedOn: "2026-11-20", parts }, "hr");
    for (const [name, cents] of [
      ["entrepreneur", 390_000n],
      ["neighbour", 210_000n],
    ] as const) {
      const found = await payOf(of, { activity, person: of.personId(name) }, "director");
      assert.equal(found.outlooks.received.budgetCents, cents);
    }
  }));

test("sent back with a reason, another is proposed and validated; all of it stays told", () =>
  withinWorld(async (of) => {
    const first = await proposed(of);
    await of.done(returnProposal, { proposal: first, reason: "Gardez la TVA." }, "adviser");
    const second = (await of.done(proposePay, payAsked(of, { grossCents: 120_000 }), "entrepreneur")).id;
    await of.done(withdrawProposal, { proposal: second }, "entrepreneur");
    const third = (await of.done(proposePay, payAsked(of, { grossCents: 110_000 }), "entrepreneur")).id;
    await of.done(validateProposal, { proposal: third }, "adviser");
    const { proposals } = await payOf(of);
    assert.deepEqual(
      proposals.map(({ state, reason, grossCents }) => [state, reason, grossCents]),
      [
        ["validated", "", 110_000n],
        ["withdrawn", null, 120_000n],
        ["returned", "Gardez la TVA.", 150_000n],
      ],
    );
  }));

test("eight proposals for one month, sent at once: one is kept", () =>
  withinWorld(async (of) => {
    await ready(of);
    const sent = [...Array(8).keys()].map((i) =>
      perform(proposePay, payAsked(of, { grossCents: 100_000 + i }), callAs("entrepreneur", of)),
    );
    const outcomes = await Promise.all(sent);
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    const codes = outcomes.flatMap((one) => (one.ok ? [] : [one.refusal.code]));
    assert.deepEqual(new Set(codes), new Set(["payroll.already-proposed"]));
  }));

test("two months and money for one: however they are validated at once, only one is promised", () =>
  withinWorld(async (of) => {
    await ready(of);
    const ids: string[] = [];
    for (const month of ["2026-11", "2026-12"])
      ids.push((await of.done(proposePay, payAsked(of, { month, grossCents: 400_000 }), "entrepreneur")).id);
    const outcomes = await Promise.all(
      ids.map((proposal) => perform(validateProposal, { proposal }, callAs("adviser", of))),
    );
    assert.deepEqual(outcomes.map(({ ok }) => ok).sort(), [false, true]);
    const [no] = outcomes.flatMap((one) => (one.ok ? [] : [one.refusal.code]));
    assert.equal(no, "payroll.beyond-funds");
  }));

test("a pay is its person’s, their adviser’s and the office’s to read; nobody else’s", () =>
  withinWorld(async (of) => {
    const proposal = await proposed(of);
    const asked = async (as: PersonName) => (await read(readProposal, { proposal }, callAs(as, of))).ok;
    assert.equal(await asked("entrepreneur"), true);
    assert.equal(await asked("adviser"), true);
    assert.equal(await asked("hr"), true);
    assert.equal(await asked("neighbour"), false);
    assert.equal(await asked("colleague"), false);
    assert.equal(await asked("community"), false);
    const mine = await read(myPay, { activity: of.activity }, callAs("neighbour", of));
    assert.equal(mine.ok, false);
  }));

test("the list of a month says who waits and who has proposed nothing", () =>
  withinWorld(async (of) => {
    await proposed(of);
    const person = of.personId("neighbour");
    await employed(of, { person, activity: of.otherActivity, fixedGrossCents: 30_000 });
    const listed = async (input: object) => {
      const found = await read(listProposals, input, callAs("adviser", of));
      assert.ok(found.ok);
      return found.result.rows.map(({ personName, state }) => `${personName}, ${state}`);
    };
    assert.deepEqual(await listed({}), ["Nadia Benali, proposed", "Paul Larrieu, none"]);
    assert.deepEqual(await listed({ state: "missing" }), ["Paul Larrieu, none"]);
    assert.deepEqual(await listed({ month: "2026-12", state: "proposed" }), []);
  }));

test("the cooperative counts what is invoiced, or accepts a debt: the same pay passes then", () =>
  withinWorld(async (of) => {
    await ready(of);
    const asked = payAsked(of, { grossCents: 650_000 });
    const before = await perform(proposePay, asked, callAs("entrepreneur", of));
    assert.equal(before.ok, false);
    await settled(of, "payroll.debt-most", 200_000);
    assert.equal((await perform(proposePay, asked, callAs("entrepreneur", of))).ok, true);
  }));

test("the database refuses a second pay for a month, a validated pay taken back, a pay changed", () =>
  withinWorld(async (of) => {
    await validated(of);
    for (const [act, why] of [
      [proposeTwice, /one_pay_a_month/],
      [closeValidated, /is validated/],
      [raisePay, /permission denied/],
    ] as const)
      await assert.rejects(
        of.db.transaction().execute(async (tx) => {
          await enterCooperative(tx, 1, null);
          await act(tx);
        }),
        why,
      );
  }));
