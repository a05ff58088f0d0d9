import { z } from "zod";
import {
  addMonths,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
  type Month,
  monthOf,
} from "../foundation/calendar.ts";
import { month } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  euros,
  findPostingGround,
  type NewEntry,
  type PostingGround,
  partyOf,
  postEntries,
  readEntry,
  readyIn,
  reversalOf,
  unletterEntries,
  whyNotPost,
} from "../ledger/index.ts";
import { findPayslips } from "./find-payslips.ts";
import { mayPost } from "./may.ts";
import { chargedIn, payslipEntryOf } from "./payslip.entry.ts";
import { insertPostings } from "./posted.sql.ts";
import { refusals } from "./refusals.ts";
import { lockRun } from "./run.sql.ts";
import { referenceOf } from "./sheet.ts";
import type { Judged } from "./standing.ts";
import type { Variables } from "./variables.ts";
import { words } from "./words.ts";

/**
 * Write delivered payslips into the books, each once, in the activity of its contract (R3.23). One that
 * replaces another undoes its entry and writes the right one. Those asked for, or all that can be; one that
 * cannot stops the whole.
 */
export const postPayslips = operation({
  name: "payrun.post-payslips",
  label: words.postPayslips,
  at: "POST /pay-runs/{month}/entries",
  input: z.object({ month: month(), payslips: z.array(z.uuid()).max(2000).default([]) }),
  find: ({ month: of, payslips }, scene) => findToPost(scene, of, payslips),
  may: (actor) => mayPost(actor),
  whyNot({ chosen, wrong, entries, ground, today }) {
    if (wrong) return wrong;
    return chosen.length === 0 ? refusals.nothingToPost() : whyNotPost(entries, ground, today);
  },
  async effect({ chosen, made, ground }, scene) {
    const undone = made.flatMap(({ reversal }) => reversal?.reverses ?? []);
    await unletterEntries(scene, undone, "Bulletin de paie remplacé");
    const entries = made.flatMap(({ reversal, entry }) => (reversal ? [reversal, entry] : [entry]));
    const posted = await postEntries(
      scene,
      entries.map((entry) => readyIn(ground, entry)),
    );
    let next = 0;
    const postings = made.map(({ reversal, netCents }, i) => {
      const undoing = reversal ? (posted[next++]?.id ?? null) : null;
      return { payslip: chosen[i]?.id ?? "", reversal: undoing, entry: posted[next++]?.id ?? "", netCents };
    });
    await insertPostings(scene, postings);
    return { posted: postings.length };
  },
});

async function findToPost(scene: Scene, of: Month, asked: readonly string[]) {
  const { db, cooperative, today } = scene;
  if (!(await lockRun(db, cooperative, of))) return null;
  const { payslips, variables } = await findPayslips(scene, of);
  const variablesOf = new Map(variables.map((one) => [one.contract, one]));
  const why = (one: Judged) => whyNotBook(one, variablesOf.get(one.contract ?? ""));
  const named = payslips.filter(({ id }) => asked.includes(id));
  if (named.length < new Set(asked).size) return null;
  const chosen = asked.length > 0 ? named : payslips.filter((one) => why(one) === null);
  const wrong = named.map(why).find((refusal) => refusal !== null) ?? null;
  const { closedMonths, years } = await findPostingGround(db, cooperative, []);
  const date = postingDayOf(of, { closedMonths, years }, today);
  const made = wrong ? [] : await entriesOf(scene, chosen, { payslips, variablesOf, date });
  const entries = made.flatMap(({ reversal, entry }) => (reversal ? [reversal, entry] : [entry]));
  const ground = await findPostingGround(db, cooperative, entries);
  return { chosen, wrong, made, entries, ground, today };
}

/** Why a payslip is not written into the books now; null where it can be. */
export function whyNotBook(one: Judged, variables: Variables | undefined): Refusal | null {
  const name = one.personName ?? one.nameRead;
  if (one.standing !== "delivered") return refusals.notDelivered({ name });
  if (one.entry) return refusals.postedAlready({ name });
  if (one.costCents === null || one.grossCents === null || one.netCents === null)
    return refusals.figuresMissing({ name });
  if (!chargedIn(one)) return refusals.doesNotAddUp({ name });
  const { otherwiseCents = 0n, activityName } = variables ?? {};
  if (otherwiseCents > 0n && !one.replaces)
    return refusals.bookedOtherwise({ amount: euros(otherwiseCents), activity: activityName ?? "" });
  return null;
}

interface Made {
  readonly reversal: NewEntry | null;
  readonly entry: NewEntry;
  readonly netCents: bigint;
}

type Beside = {
  payslips: readonly Judged[];
  variablesOf: ReadonlyMap<string, Variables>;
  date: CivilDate;
};

async function entriesOf(scene: Scene, chosen: readonly Judged[], beside: Beside) {
  const { payslips, variablesOf, date } = beside;
  const made: Made[] = [];
  for (const one of chosen) {
    const charged = chargedIn(one);
    if (!charged || !one.person || !one.contract) continue;
    const party = await partyOf(scene, one.person);
    const activity = variablesOf.get(one.contract)?.activity ?? null;
    const reference = `PAIE-${one.month}-${referenceOf(one.contract).slice(-6)}`;
    const { id, month: of } = one;
    const booked = {
      ...charged,
      id,
      month: of,
      personName: one.personName ?? "",
      party,
      activity,
      reference,
    };
    const reversal = await reversalFor(scene, entryBefore(one, payslips), one, date);
    made.push({ entry: payslipEntryOf(booked, date), reversal, netCents: charged.netCents });
  }
  return made;
}

/** The entry of the last payslip in the books, of those it replaces one after the other. */
function entryBefore(one: Judged, payslips: readonly Judged[]): string | null {
  const byId = new Map(payslips.map((other) => [other.id, other]));
  let before = one.replaces ? byId.get(one.replaces) : undefined;
  while (before && !before.entry) before = before.replaces ? byId.get(before.replaces) : undefined;
  return before?.entry ?? null;
}

/** What undoes the entry of a payslip that another one replaces. */
async function reversalFor(
  { db, cooperative }: Scene,
  id: string | null,
  one: Judged,
  date: CivilDate,
): Promise<NewEntry | null> {
  const before = id ? await readEntry(db, cooperative, id) : null;
  if (!before) return null;
  const { source: _, reverses: __, ...entry } = before;
  return reversalOf(entry, date, `bulletin de ${one.personName ?? ""} remplacé`);
}

type Open = Pick<PostingGround, "closedMonths" | "years">;

/** The last day of the month, today before it is over, the first open day once it is closed. */
function postingDayOf(of: Month, { closedMonths, years }: Open, today: CivilDate): CivilDate {
  const end = lastOfMonth(`${of}-01`);
  const isOpen = (date: CivilDate) =>
    !closedMonths.has(monthOf(date)) &&
    years.some((year) => !year.closed && year.startsOn <= date && date <= year.endsOn);
  if (end > today) return today;
  if (isOpen(end)) return end;
  for (let first = addMonths(firstOfMonth(end), 1); first <= today; first = addMonths(first, 1))
    if (isOpen(first)) return first;
  return end;
}
