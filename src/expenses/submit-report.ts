import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { euros } from "../ledger/index.ts";
import { notify } from "../notices/index.ts";
import { listCategories } from "./category.sql.ts";
import { type Held, listTwins, lockExpenses, type Twin } from "./expense.sql.ts";
import { type Expense, nameOf, whyIncomplete, whyNotExpense } from "./expense.ts";
import { reportSubmitted } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { drawNumber, insertReport } from "./report.sql.ts";
import { listVehicles } from "./vehicle.sql.ts";
import { words } from "./words.ts";

/**
 * Send expenses in a report, to be checked and paid back: all of one activity, each complete and none that
 * was counted before. What is sent no longer changes; it comes back where a line is refused or the report
 * taken back.
 */
export const submitReport = operation({
  name: "expenses.submit-report",
  label: words.submitReport,
  at: "POST /expense-reports",
  input: z.object({
    expenses: z.array(z.uuid()).max(200),
    note: z.string().trim().max(1000, { error: "too-long" }).default(""),
  }),
  find: ({ expenses }, scene) => findReady(scene, [...new Set(expenses)]),
  may: (actor, { expenses }) => actor.person !== null && expenses.every((e) => e.person === actor.person),
  whyNot: (ready) => whyNotSend(ready),
  async effect({ expenses, adviser }, scene, { note }) {
    const [first] = expenses;
    if (!first) throw new Error("a report without an expense");
    const year = Number(scene.today.slice(0, 4));
    const drawn = await drawNumber(scene.db, scene.cooperative, year);
    const number = `NF-${year}-${String(drawn).padStart(5, "0")}`;
    const id = scene.newId();
    const { activity, person } = first;
    await insertReport(scene, { id, number, activity, person, note, expenses: expenses.map((e) => e.id) });
    await notify(scene, reportSubmitted, {
      to: adviser ? [adviser] : [],
      params: { name: scene.actor.name, number, count: expenses.length },
      link: `/frais/notes/${id}`,
      once: `expense-report:${id}`,
    });
    return { id, number };
  },
});

async function findReady({ db, cooperative, actor, today }: Scene, ids: readonly string[]) {
  const found = await lockExpenses(db, cooperative, ids);
  if (found.length < ids.length) return null;
  const expenses = found.toSorted((a, b) => (a.spentOn ?? "").localeCompare(b.spentOn ?? ""));
  const [first] = expenses;
  const activity = first?.activity ? await readActivity(db, cooperative, first.activity) : null;
  return {
    expenses,
    categories: await listCategories(db, cooperative),
    vehicles: actor.person ? await listVehicles(db, cooperative, actor.person) : [],
    twins: await listTwins(db, cooperative, ids),
    adviser: activity?.adviser ?? null,
    today,
  };
}

type Ready = NonNullable<Awaited<ReturnType<typeof findReady>>>;

function whyNotSend(ready: Ready): Refusal | null {
  const { expenses, categories, vehicles, twins, today } = ready;
  if (expenses.length === 0) return refusals.nothingToSend({}, "expenses");
  if (expenses.some(({ activity }) => activity !== expenses[0]?.activity))
    return refusals.severalActivities();
  for (const expense of expenses) {
    if (expense.heldBy) return refusals.held({ number: expense.heldBy });
    const category = categories.find(({ code }) => code === expense.category);
    const vehicle = vehicles.find(({ id }) => id === expense.vehicle);
    const refusal = whyNotExpense(expense, { category, vehicle, today }) ?? whyIncomplete(expense, category);
    if (refusal) return refusal;
    const twin = twins.find((one) => one.expense === expense.id);
    if (twin && !expense.notTwice)
      return refusals.maybeTwice({ name: nameOf(expense, category), other: saidOf(twin, expense) });
  }
  return null;
}

function saidOf({ number, supplier, grossCents }: Twin, expense: Expense & Held): string {
  const amount = grossCents === null ? "" : euros(grossCents);
  return [number, supplier || expense.supplier, amount].filter(Boolean).join(", ");
}
