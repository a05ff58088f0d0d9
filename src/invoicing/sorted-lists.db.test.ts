import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { addCustomer } from "./add-customer.ts";
import { customers } from "./customers.ts";
import { address, draftOf, line, paidOf, validatedFor } from "./invoicing.fixture.ts";
import { listInvoices } from "./list-invoices.ts";
import { readInvoice } from "./read-invoice.ts";

let world: World;
let paid: { invoice: string; payment: string };
before(async () => {
  world = await openWorld();
  paid = await paidOf(world, 48_000);
  for (const [name, town, unitPriceCents] of [
    ["Épicerie du Marché gris", "Hasparren", 250_000],
    ["Zinguerie Lamothe", "Dax", 30_000],
  ] as const) {
    const input = { activity: world.activity, kind: "business", name, ...address, town };
    const { id } = await world.done(addCustomer, input);
    await validatedFor(world, id, [{ ...line, unitPriceCents }]);
  }
  await draftOf(world);
});
after(() => world?.close());

const call = () => {
  const { db: database, cooperative } = world;
  return { database, cooperative, actor: world.actor("accountant"), clock: () => testDay };
};

async function invoicesBy(sort: string, direction: string) {
  const found = await read(listInvoices, { sort, direction }, call());
  assert.ok(found.ok);
  return found.result.rows;
}

test("invoices stand in the order asked; without a word, drafts, then the newest", async () => {
  for (const sort of ["gross", "left"] as const) {
    const amounts = (await invoicesBy(sort, "asc")).map((row) =>
      sort === "gross" ? row.grossCents : row.dueCents,
    );
    assert.deepEqual(
      amounts,
      amounts.toSorted((a, b) => Number(a - b)),
    );
    assert.equal(new Set(amounts).size, sort === "gross" ? 3 : 4);
  }
  const names = (await invoicesBy("customer", "desc")).map((row) => row.customerName);
  assert.deepEqual(names, [
    "Zinguerie Lamothe",
    ...["Librairie des Arceaux", "Librairie des Arceaux"],
    "Épicerie du Marché gris",
  ]);
  const numbers = (await invoicesBy("date", "desc")).map((row) => row.number);
  assert.deepEqual(numbers, [null, "FA-2026-00003", "FA-2026-00002", "FA-2026-00001"]);
  assert.equal((await invoicesBy("due", "asc")).at(-1)?.number, null);
});

test("customers stand by name unless asked by town; an accent does not push a name to the end", async () => {
  const by = async (asked: object) => {
    const found = await read(customers, asked, call());
    assert.ok(found.ok);
    return found.result.rows.map((row) => row.name);
  };
  assert.equal((await by({}))[0], "Épicerie du Marché gris");
  assert.equal((await by({ sort: "town", direction: "desc" }))[0], "Épicerie du Marché gris");
  assert.equal((await by({ sort: "name", direction: "desc" }))[0], "Zinguerie Lamothe");
});

test("an invoice tells its story, the newest first, down to the entries it posted", async () => {
  const found = await read(readInvoice, { invoice: paid.invoice }, call());
  assert.ok(found.ok);
  const { story } = found.result;
  assert.deepEqual(
    story.map(({ step, entry }) => [step, entry !== null]),
    [
      ["paid", true],
      ["validated", true],
      ["drafted", false],
    ],
  );
  assert.deepEqual([story[0]?.cents, story[0]?.who], [48_000n, "Hélène Etcheverry"]);
});
