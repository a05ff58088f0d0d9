import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { enterOpeningBalances } from "./enter-opening-balances.ts";

const fiscalYear = "2026-12-31";
const bank = { account: "512000", debitCents: 4_250_000 };
const capital = { account: "101300", creditCents: 1_850_000 };
const result = { account: "120000", creditCents: 2_400_000 };
const lines = [bank, capital, result];

export const example: Example = {
  as: "accountant",
  input: (world: World) => ({ fiscalYear, lines: [{ ...bank, activity: world.activity }, capital, result] }),
  refused: {
    "ledger.opening-of-result-account": () => ({
      fiscalYear,
      lines: [bank, capital, { ...result, account: "706000" }],
    }),
    "ledger.unbalanced": () => ({ fiscalYear, lines: [bank, capital] }),
    "ledger.opening-already-entered": async (world) => {
      await world.done(enterOpeningBalances, { fiscalYear, lines }, "accountant");
      return { fiscalYear, lines };
    },
  },
};
