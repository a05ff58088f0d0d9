import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { addCustomer } from "./books.fixture.sql.ts";
import { closeFiscalYear } from "./close-fiscal-year.ts";
import { letterLines } from "./letter-lines.ts";
import { openFiscalYear } from "./open-fiscal-year.ts";
import { postEntry } from "./post-entry.ts";
import { unletterLines } from "./unletter-lines.ts";

const post = async (world: World, date: string, debit: string, credit: string) => {
  const side = (account: string) => (account === "411000" ? { account, thirdParty: "C1" } : { account });
  const lines = [
    { ...side(debit), debitCents: 120_000 },
    { ...side(credit), creditCents: 120_000 },
  ];
  const entry = { journal: "OD", date, documentRef: "F1", label: "Dupont", lines };
  return (await world.done(postEntry, entry, "accountant")).id;
};

/** An invoice and its receipt, lettered on one day. */
const lettered = async (world: World, date = "2026-11-20") => {
  await addCustomer(world.url, world.cooperative, "C1", "Dupont");
  const lines = [
    { entry: await post(world, date, "411000", "706000"), position: 1 },
    { entry: await post(world, date, "512000", "411000"), position: 2 },
  ];
  const { id } = await world.done(letterLines, { lines }, "accountant");
  return { lettering: id, reason: "Le virement était celui d’une autre facture" };
};

export const example: Example = {
  as: "accountant",
  input: (world) => lettered(world),
  refused: {
    "ledger.already-unlettered": async (world) => {
      const input = await lettered(world);
      await world.done(unletterLines, input, "accountant");
      return input;
    },
    "ledger.lettered-in-closed-year": async (world) => {
      await world.done(openFiscalYear, { startsOn: "2025-01-01", endsOn: "2025-12-31" });
      const input = await lettered(world, "2025-11-20");
      await world.done(closeFiscalYear, { fiscalYear: "2025-12-31" });
      return input;
    },
  },
};
