import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { addCustomer } from "./books.fixture.sql.ts";
import { letterLines } from "./letter-lines.ts";
import { postEntry } from "./post-entry.ts";

const post = async (world: World, debit: string, credit: string, amount = 120_000) => {
  const side = (account: string) => (account.startsWith("411") ? { account, thirdParty: "C1" } : { account });
  const lines = [
    { ...side(debit), debitCents: amount },
    { ...side(credit), creditCents: amount },
  ];
  const entry = { journal: "OD", date: "2026-11-20", documentRef: "F1", label: "Dupont", lines };
  return (await world.done(postEntry, entry, "accountant")).id;
};

const paid = async (world: World, receipt = 120_000, bankPosition = 2) => {
  await addCustomer(world.url, world.cooperative, "C1", "Dupont");
  const invoice = await post(world, "411000", "706000");
  const payment = await post(world, "512000", "411000", receipt);
  return {
    lines: [
      { entry: invoice, position: 1 },
      { entry: payment, position: bankPosition },
    ],
  };
};

export const example: Example = {
  as: "accountant",
  input: (world) => paid(world),
  refused: {
    "ledger.letters-differ": (world) => paid(world, 120_000, 1),
    "ledger.letters-unbalanced": (world) => paid(world, 50_000),
    "ledger.already-lettered": async (world) => {
      const input = await paid(world);
      await world.done(letterLines, input, "accountant");
      return input;
    },
    "ledger.not-lettered": async (world) => {
      const { lines } = await paid(world);
      return { lines: lines.map(({ entry }, i) => ({ entry, position: i === 0 ? 2 : 1 })) };
    },
  },
};
