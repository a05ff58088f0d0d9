import { z } from "zod";
import { listMembers } from "../activities/index.ts";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { has, isTeam } from "../foundation/actor.ts";
import { cents, civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { file } from "../foundation/uploaded-file.ts";
import { listCategories } from "./category.sql.ts";
import { type Held, lockExpenses, putExpense } from "./expense.sql.ts";
import { type Expense, maySpend, whyNotExpense } from "./expense.ts";
import { refusals } from "./refusals.ts";
import { readVehicle } from "./vehicle.sql.ts";
import { words } from "./words.ts";

const text = (max: number) => z.string().trim().max(max, { error: "too-long" }).default("");
const count = (max: number) => z.int({ error: "other" }).min(1).max(max).nullable().default(null);

const input = z.object({
  id: z.uuid().optional(),
  activity: z.uuid().nullable().default(null),
  category: z.string().max(40).nullable().default(null),
  spentOn: civilDate().nullable().default(null),
  label: text(120),
  supplier: text(80),
  reference: text(40),
  grossCents: cents().nullable().default(null),
  vatCents: cents().nullable().default(null),
  vehicle: z.uuid().nullable().default(null),
  fromPlace: text(80),
  toPlace: text(80),
  km: count(1_000_000),
  units: count(31),
  awaySince: civilDate().nullable().default(null),
  beneficiary: text(80),
  lostReason: text(200),
  notTwice: z.boolean().default(false),
  paper: file().optional(),
});

/**
 * Keep an expense: from a photograph taken in the street to the complete line, in as many steps as one
 * likes. It is one's own until it is sent in a report; what is wrong in itself is refused at once, what is
 * missing only when it is sent.
 */
export const keepExpense = operation({
  name: "expenses.keep-expense",
  label: words.keepExpense,
  at: "POST /expenses",
  input,
  find: (told, scene) => findExpense(told, scene),
  may: (actor, { expense }) => maySpend(actor, expense.person),
  whyNot({ expense, before, given, member, category, vehicle, today }) {
    if (before?.heldBy) return refusals.held({ number: before.heldBy });
    if (!member) return refusals.notYourActivity({}, "activity");
    return given?.refusal ?? whyNotExpense(expense, { category, vehicle, today });
  },
  async effect({ expense, given }, scene) {
    const paper = given ? await keepPaper(scene, given) : expense.paper;
    await putExpense(scene, { ...expense, paper });
    return { id: expense.id };
  },
});

async function findExpense({ paper, id, ...told }: z.output<typeof input>, scene: Scene) {
  const { db, cooperative, actor, today, newId } = scene;
  const [before] = id ? await lockExpenses(db, cooperative, [id]) : [];
  if (id && !before) return null;
  const given = paper ? await readGivenPaper(paper) : null;
  const expense = expenseOf({ ...told, id: before?.id ?? newId() }, before, {
    person: actor.person ?? "",
    givenName: given?.name,
  });
  const categories = await listCategories(db, cooperative);
  const member = await worksIn(scene, expense);
  const vehicle = expense.vehicle ? await readVehicle(db, cooperative, expense.vehicle) : null;
  return {
    ...{ expense, before, given, member, today, vehicle: vehicle ?? undefined },
    category: categories.find(({ code }) => code === expense.category),
  };
}

type Told = Omit<Expense, "person" | "paper" | "paperName">;

/** What is told, over the paper that was given before. */
function expenseOf(
  told: Told,
  before: (Expense & Held) | undefined,
  { person, givenName }: { person: string; givenName: string | undefined },
): Expense {
  const { paper = null, paperName = "" } = before ?? {};
  return { ...told, person: before?.person ?? person, paper, paperName: givenName ?? paperName };
}

/** Of an activity whoever works in it on that day; of the house whoever keeps it. */
async function worksIn({ db, cooperative, actor, today }: Scene, expense: Expense): Promise<boolean> {
  if (expense.activity === null) return isTeam(actor) || has(actor, "adviser");
  const on = expense.spentOn ?? today;
  const members = await listMembers(db, cooperative, expense.activity, on);
  return members.some(({ person }) => person === expense.person);
}
