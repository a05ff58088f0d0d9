import { type CivilDate, monthOf } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { imbalanceOf, type NewEntry, type NewLine } from "./entry.ts";
import type { PostingGround } from "./ground.sql.ts";
import type { ReadyEntry } from "./post.ts";
import { refusals } from "./refusals.ts";

export const euros = (cents: Cents): string => {
  const text = String(cents < 0n ? -cents : cents).padStart(3, "0");
  const whole = text.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return `${cents < 0n ? "−" : ""}${whole},${text.slice(-2)}\u00a0€`;
};

/** Why these entries cannot be posted today, or null. Asked in the order an accountant would check. */
export function whyNotPost(
  entries: readonly NewEntry[],
  ground: PostingGround,
  today: CivilDate,
): Refusal | null {
  for (const entry of entries) {
    const refusal = whyNotDate(entry, ground, today) ?? whyNotLines(entry.lines, ground, entry.date);
    if (refusal) return refusal;
  }
  return null;
}

/** The fiscal year that holds the date. */
export const yearOf = (ground: PostingGround, date: CivilDate) =>
  ground.years.find((year) => year.startsOn <= date && date <= year.endsOn);

/** An entry with the fiscal year that holds its date, once `whyNotPost` has found that year open. */
export const readyIn = (ground: PostingGround, entry: NewEntry): ReadyEntry => ({
  ...entry,
  fiscalYear: yearOf(ground, entry.date)?.endsOn ?? "",
});

function whyNotDate(entry: NewEntry, ground: PostingGround, today: CivilDate): Refusal | null {
  const { date } = entry;
  if (!ground.journals.has(entry.journal))
    return refusals.unknownJournal({ journal: entry.journal }, "journal");
  const year = yearOf(ground, date);
  if (!year) return refusals.noFiscalYear({ date }, "date");
  if (year.closed) return refusals.yearClosed({ date: year.endsOn }, "date");
  if (ground.closedMonths.has(monthOf(date))) return refusals.periodClosed({ month: monthOf(date) }, "date");
  if (date > (entry.imported?.validOn ?? today)) return refusals.futureDate({ date }, "date");
  return null;
}

function whyNotLines(lines: readonly NewLine[], ground: PostingGround, date: CivilDate): Refusal | null {
  if (lines.length < 2) return refusals.tooFewLines({}, "lines");
  for (const [index, line] of lines.entries()) {
    const refusal = whyNotLine(line, index, ground, date);
    if (refusal) return refusal;
  }
  const gap = imbalanceOf(lines);
  if (gap === 0n) return null;
  const debit = lines.reduce((sum, l) => sum + l.debitCents, 0n);
  return refusals.unbalanced({ debit: euros(debit), credit: euros(debit - gap), gap: euros(gap) }, "lines");
}

function whyNotLine(line: NewLine, index: number, ground: PostingGround, date: CivilDate): Refusal | null {
  const at = { line: index + 1 };
  const { debitCents, creditCents, account, thirdParty, activity } = line;
  if (debitCents < 0n || creditCents < 0n || debitCents > 0n === creditCents > 0n)
    return refusals.oneSideOnly(at, `lines.${index}.debitCents`);
  const known = ground.accounts.get(account);
  if (!known) return refusals.unknownAccount({ ...at, account }, `lines.${index}.account`);
  if (known.retiredOn && known.retiredOn <= date)
    return refusals.retiredAccount({ account, date: known.retiredOn }, `lines.${index}.account`);
  if (known.collective && !thirdParty)
    return refusals.thirdPartyMissing({ ...at, account }, `lines.${index}.thirdParty`);
  if (thirdParty && !ground.thirdParties.has(thirdParty))
    return refusals.unknownThirdParty({ ...at, code: thirdParty }, `lines.${index}.thirdParty`);
  if (activity && !ground.activities.has(activity))
    return refusals.unknownActivity(at, `lines.${index}.activity`);
  return null;
}
