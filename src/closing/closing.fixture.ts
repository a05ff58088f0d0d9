import type { World } from "../../fixtures/world.ts";
import { keepExpense } from "../expenses/index.ts";
import { runJob } from "../foundation/job.ts";
import { carryOn } from "./carry-on.ts";
import { closeMonth } from "./close-month.ts";
import { steps } from "./steps.ts";

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

export const december = new Date("2026-12-05T12:00:00Z");

/** The steps of a run, one after the other, as the jobs do them. */
export async function carriedOn({ db, cooperative }: World, run: string, at = december): Promise<void> {
  for (const _ of steps) await runJob(carryOn, { run }, { database: db, cooperative, clock: () => at });
}

/** Closed step by step. */
export async function closedBy(world: World, month = "2026-11", at = december): Promise<string> {
  const { id } = await world.done(closeMonth, { month, words: "Vu avec l’équipe" }, "accountant", at);
  await carriedOn(world, id, at);
  return id;
}
