import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { openWorld, type World } from "../../fixtures/world.ts";
import { saleByHand, takenFrom } from "../contribution/contribution.fixture.ts";
import { runJob } from "../foundation/job.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { sayRefusal } from "../foundation/refusal.ts";
import { reversePayment } from "../invoicing/index.ts";
import { paidOf } from "../invoicing/invoicing.fixture.ts";
import { closePeriod, ledgerLines, postEntry, reopenPeriod } from "../ledger/index.ts";
import { unreadNotices } from "../notices/index.ts";
import { validated } from "../payroll/payroll.fixture.ts";
import { subscribed } from "../places/places.fixture.ts";
import { rented } from "../transfers/transfers.fixture.ts";
import { carryOn } from "./carry-on.ts";
import { closeMonth } from "./close-month.ts";
import { booksOf, countRuns } from "./closing.fixture.sql.ts";
import { carriedOn, closedBy, december, expenseNoted } from "./closing.fixture.ts";
import { readClose } from "./read-close.ts";
import { remind } from "./remind.ts";

const fresh = (tried: (world: World) => Promise<void>) => async () => {
  const world = await openWorld();
  try {
    await tried(world);
  } finally {
    await world.close();
  }
};

/**
 * November with all that its close has to do: a workshop shared by the month, a plan of places, sales by hand
 * that no contribution counted, a pay of which a tenth is put aside for leave; the months before are closed.
 */
async function novemberLived(world: World): Promise<void> {
  await takenFrom(world);
  await world.done(postEntry, saleByHand(world, "2026-11-10"), "accountant");
  await validated(world);
  await rented(world, { servedOn: "2026-11-01" });
  await subscribed(world);
  await world.done(closePeriod, { month: "2026-10", earlierToo: true }, "accountant");
}

const started = (world: World, at = december) =>
  perform(
    closeMonth,
    { month: "2026-11", words: "Vu avec l’équipe" },
    {
      ...{ database: world.db, cooperative: 1, actor: world.actor("accountant"), door: "web" },
      clock: () => at,
    },
  );

const seen = async (world: World, at = december) => {
  const outcome = await read(
    readClose,
    { month: "2026-11" },
    { database: world.db, cooperative: 1, actor: world.actor("accountant"), clock: () => at },
  );
  if (!outcome.ok || outcome.result.month === null) throw new Error("the close is not to be read");
  return outcome.result as Extract<typeof outcome.result, { month: string; due: string }>;
};

const codeOf = (outcome: Awaited<ReturnType<typeof perform>>) =>
  outcome.ok ? "accepted" : outcome.refusal.code;

const linesOf = async (world: World, account: string) => {
  const outcome = await read(
    ledgerLines,
    { account, year: "2026" },
    { database: world.db, cooperative: 1, actor: world.actor("accountant"), clock: () => december },
  );
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.result.lines;
};

const unread = async (world: World) => {
  const actor = world.actor("entrepreneur");
  const call = { database: world.db, cooperative: 1, actor, clock: () => december };
  const outcome = await read(unreadNotices, {}, call);
  return outcome.ok ? outcome.result.n : 0;
};

/** A real program, killed at a moment; answers how it ended. */
const killedAt = (world: World, run: string, moment: string) =>
  new Promise<string | null>((resolve) => {
    const file = join(import.meta.dirname, "close-in-child.fixture.ts");
    const args = [file, world.url, run, december.toISOString(), moment];
    spawn(process.execPath, args, { stdio: "inherit" }).once("exit", (_, signal) => resolve(signal));
  });

test(
  "a close counts, provides and shuts; opened and closed again, it posts nothing twice",
  fresh(async (world) => {
    await novemberLived(world);
    const before = await seen(world);
    assert.deepEqual(
      before.steps.map(({ name, waiting }) => [name, waiting]),
      [
        ["services", 1],
        ["places", 1],
        ["contributions", 2],
        ["provisions", 1],
        ["shut", null],
      ],
    );
    await closedBy(world);
    const after = await seen(world);
    assert.equal(after.isClosed, true);
    assert.equal(after.closing?.by, "Marc Dubourg");
    assert.deepEqual(
      after.run?.steps.map(({ name, entries }) => [name, entries]),
      [
        ["contributions", 1],
        ["places", 1],
        ["provisions", 1],
        ["services", 1],
        ["shut", 0],
      ],
    );
    const [pay] = await linesOf(world, "428200");
    const [charges] = await linesOf(world, "438200");
    const put = (pay?.creditCents ?? 0n) + (charges?.creditCents ?? 0n);
    assert.equal(put, after.run?.steps.find(({ name }) => name === "provisions")?.amountCents);
    assert.equal(pay?.creditCents, 14_999n, "a tenth of 1 500 €, put aside rounded down");
    await world.done(reopenPeriod, { month: "2026-11", reason: "Vérifier" }, "accountant", december);
    const books = await booksOf(world);
    await closedBy(world);
    const [lines, kept, byActivity] = books as unknown[];
    assert.deepEqual(((await booksOf(world)) as unknown[]).slice(0, 3), [lines, kept, byActivity]);
  }),
);

const moments = [1, 2, 3, 4, 5].flatMap((step) => [`before ${step}`, `within ${step}`, `after ${step}`]);

test("killed at any moment and run again, a close leaves the books of an uninterrupted one", async () => {
  const whole = await openWorld();
  await novemberLived(whole);
  await closedBy(whole);
  const books = await booksOf(whole);
  await whole.close();
  for (const moment of moments)
    await fresh(async (world) => {
      await novemberLived(world);
      const first = await started(world);
      assert.ok(first.ok);
      assert.equal(await killedAt(world, first.result.id, moment), "SIGKILL", moment);
      const left = await seen(world);
      assert.equal(left.run?.state, moment === "after 5" ? "done" : "running");
      const soon = await started(world, new Date(december.getTime() + 30_000));
      assert.equal(codeOf(soon), moment === "after 5" ? "ledger.month-already-closed" : "closing.running");
      const later = new Date(december.getTime() + 61_000);
      if (moment !== "after 5") {
        assert.equal((await seen(world, later)).run?.state, "stopped");
        const again = await started(world, later);
        assert.ok(again.ok && again.result.id === first.result.id, `${moment}: ${codeOf(again)}`);
      }
      await carriedOn(world, first.result.id);
      assert.deepEqual(await booksOf(world), books, moment);
      assert.deepEqual(await countRuns(world), { runs: 1, steps: 5 });
    })();
});

test(
  "of ten who close at once one starts, nine read since when and by whom; done at once is done once",
  fresh(async (world) => {
    await novemberLived(world);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => started(world)));
    const codes = outcomes.map(codeOf).sort();
    assert.deepEqual(codes, ["accepted", ...Array(9).fill("closing.running")]);
    const [told] = outcomes.flatMap((one) => (one.ok ? [] : [one.refusal.params]));
    assert.deepEqual(told, { month: "2026-11", time: "13:00", name: "Marc Dubourg" });
    const run = outcomes.flatMap((one) => (one.ok ? [one.result.id] : []))[0] ?? "";
    await Promise.all([carriedOn(world, run), carriedOn(world, run), carriedOn(world, run)]);
    const { run: done } = await seen(world);
    assert.equal(done?.state, "done");
    assert.equal((await linesOf(world, "428200")).length, 1);
  }),
);

test(
  "a step that is refused says why and keeps those before; put right, the next close goes on",
  fresh(async (world) => {
    await novemberLived(world);
    const first = await started(world);
    assert.ok(first.ok);
    const at = { database: world.db, cooperative: 1, clock: () => december };
    for (const _ of ["services", "places", "contributions"])
      await runJob(carryOn, { run: first.result.id }, at);
    await world.done(closePeriod, { month: "2026-11" }, "accountant", december);
    await carriedOn(world, first.result.id);
    const { run } = await seen(world);
    assert.equal(run?.state, "refused");
    assert.equal(run?.failedStep, "provisions");
    assert.equal(run?.refusal?.code, "ledger.period-closed");
    assert.equal(run?.steps.length, 3);
    await world.done(reopenPeriod, { month: "2026-11", reason: "Finir" }, "accountant", december);
    await closedBy(world);
    assert.equal((await linesOf(world, "428200")).length, 1);
  }),
);

test(
  "what is missing is asked of whom it waits for, once a day; the accountant’s words stay with the close",
  fresh(async (world) => {
    await novemberLived(world);
    await expenseNoted(world, "2026-11-12");
    const asked = { month: "2026-11", check: "expenses-unsent" };
    const { checks } = await seen(world);
    const missing = checks.find(({ name }) => name === asked.check);
    assert.deepEqual(
      missing?.items.map(({ name, count, cents }) => [name, count, cents]),
      [["Nadia Benali", 1, 3_600n]],
    );
    const before = await unread(world);
    await world.done(remind, asked, "accountant", december);
    const again = perform(remind, asked, {
      ...{ database: world.db, cooperative: 1, actor: world.actor("director"), door: "web" },
      clock: () => december,
    });
    assert.equal(codeOf(await again), "closing.reminded-today");
    assert.equal(await unread(world), before + 1);
    const tomorrow = new Date(december.getTime() + 86_400_000);
    await world.done(remind, asked, "accountant", tomorrow);
    await closedBy(world);
    const { run } = await seen(world);
    assert.equal(run?.words, "Vu avec l’équipe");
    assert.ok(run?.warnings.some(({ name, count }) => name === "expenses-unsent" && count === 1));
  }),
);

test(
  "an entry and a close that meet: it is before, and counted in the total, or refused in words",
  fresh(async (world) => {
    await world.done(closePeriod, { month: "2026-10", earlierToo: true }, "accountant");
    const rent = (n: number) => ({
      ...{ journal: "OD", date: "2026-11-20", documentRef: `LOYER-${n}`, label: "Loyer" },
      lines: [
        { account: "613200", debitCents: 100 },
        { account: "512000", creditCents: 100 },
      ],
    });
    const call = {
      ...{ database: world.db, cooperative: 1, actor: world.actor("accountant"), door: "web" as const },
      clock: () => december,
    };
    const outcomes = await Promise.all([
      ...Array.from({ length: 5 }, (_, n) => perform(postEntry, rent(n), call)),
      perform(closePeriod, { month: "2026-11" }, call),
      ...Array.from({ length: 5 }, (_, n) => perform(postEntry, rent(n + 5), call)),
    ]);
    const codes = new Set(outcomes.map(codeOf));
    for (const code of codes) assert.ok(["accepted", "ledger.period-closed"].includes(code), code);
    const posted = outcomes.filter(({ ok }, n) => ok && n !== 5).length;
    const { closing } = await seen(world);
    assert.equal(closing?.totalCents, BigInt(posted) * 100n);
  }),
);

test(
  "a cheque returned for a closed month is refused in a sentence; dated in an open one it passes",
  fresh(async (world) => {
    const { payment } = await paidOf(world);
    await world.done(closePeriod, { month: "2026-11", earlierToo: true }, "accountant", december);
    const returned = (on: string) =>
      perform(
        reversePayment,
        { payment, on, reason: "Chèque sans provision" },
        {
          ...{ database: world.db, cooperative: 1, actor: world.actor("accountant"), door: "web" },
          clock: () => december,
        },
      );
    const books = await booksOf(world);
    const refused = await returned("2026-11-25");
    assert.equal(
      refused.ok ? "" : sayRefusal(refused.refusal, "fr"),
      "Le mois 11/2026 est clôturé ; datez l’écriture d’un mois ouvert.",
    );
    assert.deepEqual(await booksOf(world), books);
    assert.equal(codeOf(await returned("2026-12-02")), "accepted");
  }),
);
