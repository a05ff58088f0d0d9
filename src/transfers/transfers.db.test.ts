import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, withinWorld } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { sharedServices } from "../statements/index.ts";
import { acceptTransfer } from "./accept-transfer.ts";
import { listTransfers } from "./list-transfers.ts";
import { readTransfer } from "./read-transfer.ts";
import { reverseTransfer } from "./reverse-transfer.ts";
import { settleTransfers } from "./settle-month.ts";
import { stopTransfer } from "./stop-transfer.ts";
import { balancesOf, postUnaccepted } from "./transfers.fixture.sql.ts";
import { accepted, proposed, rented } from "./transfers.fixture.ts";

test("a service accepted is income of one, charge of the other, and nothing of the legal entity", () =>
  withinWorld(async (of) => {
    await accepted(of);
    const told = (await balancesOf(of.db)).map(
      ({ account, section, cents }) => `${account} ${section} ${cents}`,
    );
    assert.deepEqual(told, [
      "580000 A017 45000",
      "580000 A018 -45000",
      "658900 A018 45000",
      "658900 house -45000",
      "758900 A017 -45000",
      "758900 house 45000",
    ]);
    const pooled = await read(sharedServices, {}, callAs("entrepreneur", of));
    assert.ok(pooled.ok);
    assert.deepEqual([pooled.result.cameInCents, pooled.result.uses], [0n, []]);
  }));

test("a monthly service is booked with each month, once, and no more once it is stopped", () =>
  withinWorld(async (of) => {
    const transfer = await rented(of);
    const settle = (month: string, at?: Date) =>
      of.done<{ posted: number }>(settleTransfers, { month }, "accountant", at);
    assert.deepEqual(await settle("2026-10"), { posted: 1 });
    assert.deepEqual(await settle("2026-10"), { posted: 0 });
    assert.deepEqual(await settle("2026-09"), { posted: 0 });
    await of.done(stopTransfer, { transfer }, "neighbour");
    assert.deepEqual(await settle("2026-11"), { posted: 1 });
    const december = new Date("2026-12-31T12:00:00Z");
    assert.deepEqual(await settle("2026-12", december), { posted: 0 });
    const found = await read(readTransfer, { transfer }, callAs("entrepreneur", of));
    assert.ok(found.ok);
    assert.equal(found.result.transfer.state, "stopped");
    assert.deepEqual(
      found.result.postings.map(({ month }) => month),
      ["2026-11", "2026-10"],
    );
  }));

test("ten closes at once book a monthly service once, ten acceptances accept once", () =>
  withinWorld(async (of) => {
    await rented(of);
    const settled = await Promise.all(
      Array.from({ length: 10 }, () =>
        perform(settleTransfers, { month: "2026-10" }, callAs("accountant", of)),
      ),
    );
    const posted = settled.map((one) => (one.ok ? (one.result as { posted: number }).posted : -1));
    assert.equal(posted.filter((n) => n === 1).length, 1);
    assert.equal(posted.filter((n) => n === 0).length, 9);
    const transfer = await proposed(of);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => perform(acceptTransfer, { transfer }, callAs("neighbour", of))),
    );
    assert.equal(answers.filter(({ ok }) => ok).length, 1);
  }));

test("what was booked is taken back by a counter-entry, and both accounts are as before", () =>
  withinWorld(async (of) => {
    const transfer = await accepted(of);
    await of.done(reverseTransfer, { transfer, month: "2026-11", reason: "Compté deux fois" }, "accountant");
    const moved = (await balancesOf(of.db)).filter(({ cents }) => cents !== 0n);
    assert.deepEqual(moved, []);
  }));

test("who is on neither side reads nothing of it; the database books nothing unaccepted", () =>
  withinWorld(async (of) => {
    const transfer = await proposed(of);
    const seen = await read(listTransfers, {}, callAs("neighbour", of));
    assert.ok(seen.ok);
    assert.equal(seen.result.total, 1);
    const outsider = {
      ...of.actor("entrepreneur"),
      activities: new Set<string>(),
      person: of.personId("colleague"),
    };
    const other = await read(readTransfer, { transfer }, { ...callAs("entrepreneur", of), actor: outsider });
    assert.equal(other.ok, false);
    assert.equal(await postUnaccepted(of.db, transfer), "EN001");
  }));
