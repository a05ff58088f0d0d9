import type { World } from "../../fixtures/world.ts";
import { keepExpense } from "../expenses/index.ts";

/** An expense that Nadia noted and has not sent. */
export const expenseNoted = (world: World, spentOn: string) =>
  world.done(
    keepExpense,
    {
      ...{ activity: world.activity, category: "restaurant", spentOn, label: "Déjeuner avec la librairie" },
      ...{ supplier: "Auberge du Port", grossCents: 3_600, vatCents: 327 },
      paper: { name: "ticket.pdf", text: "%PDF-1.7 déjeuner" },
    },
    "entrepreneur",
  );

/** Stamps bought in cash, of a till that holds nothing. */
export const tillSpent = (date: string) => ({
  ...{ journal: "CA", date, documentRef: "CAISSE-1", label: "Timbres" },
  lines: [
    { account: "626000", debitCents: 2_000 },
    { account: "530000", creditCents: 2_000 },
  ],
});
