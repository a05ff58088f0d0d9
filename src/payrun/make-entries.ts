import {
  addMonths,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
  type Month,
  monthOf,
} from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  type NewEntry,
  type PostingGround,
  partyOf,
  postEntries,
  readEntry,
  readyIn,
  reversalOf,
  unletterEntries,
} from "../ledger/index.ts";
import type { Head } from "./payslip.entry.ts";
import { insertPostings } from "./posted.sql.ts";
import { referenceOf } from "./sheet.ts";
import type { Judged } from "./standing.ts";
import type { Variables } from "./variables.ts";

/** A payslip with its entry, what it undoes, and the net that is then owed. */
export interface Made {
  readonly payslip: string;
  readonly reversal: NewEntry | null;
  readonly entry: NewEntry;
  readonly netCents: Cents;
}

interface Beside {
  readonly payslips: readonly Judged[];
  readonly variablesOf: ReadonlyMap<string, Variables>;
  readonly date: CivilDate;
  /** The entry of a payslip under its head; null where it has none. */
  entryOf(one: Judged, head: Head): NewEntry | null;
}

/** The entries of payslips, each with what undoes that of the one it replaces. */
export async function entriesOf(scene: Scene, chosen: readonly Judged[], beside: Beside): Promise<Made[]> {
  const { payslips, variablesOf, date } = beside;
  const made: Made[] = [];
  for (const one of chosen) {
    if (!one.person || !one.contract || one.netCents === null) continue;
    const head = {
      ...{ id: one.id, month: one.month, personName: one.personName ?? "", date },
      party: await partyOf(scene, one.person),
      activity: variablesOf.get(one.contract)?.activity ?? null,
      reference: `PAIE-${one.month}-${referenceOf(one.contract).slice(-6)}`,
    };
    const entry = beside.entryOf(one, head);
    if (!entry) continue;
    const reversal = await reversalFor(scene, entryBefore(one, payslips), one, date);
    made.push({ payslip: one.id, entry, reversal, netCents: one.netCents });
  }
  return made;
}

/** All of them in the order in which they are posted: what is undone before what takes its place. */
export const entriesIn = (made: readonly Made[]): NewEntry[] =>
  made.flatMap(({ reversal, entry }) => (reversal ? [reversal, entry] : [entry]));

/** Posts them, and keeps which entry is of which payslip. */
export async function postMade(scene: Scene, made: readonly Made[], ground: PostingGround): Promise<void> {
  const undone = made.flatMap(({ reversal }) => reversal?.reverses ?? []);
  await unletterEntries(scene, undone, "Bulletin de paie remplacé");
  const posted = await postEntries(
    scene,
    entriesIn(made).map((entry) => readyIn(ground, entry)),
  );
  let next = 0;
  const postings = made.map(({ payslip, reversal, netCents }) => {
    const undoing = reversal ? (posted[next++]?.id ?? null) : null;
    return { payslip, reversal: undoing, entry: posted[next++]?.id ?? "", netCents };
  });
  await insertPostings(scene, postings);
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
export function postingDayOf(of: Month, { closedMonths, years }: Open, today: CivilDate): CivilDate {
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
