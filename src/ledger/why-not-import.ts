import { daysBetween, monthOf } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Language } from "../foundation/words.ts";
import { sayProblem } from "./fec/index.ts";
import type { ImportPlan } from "./plan-import.ts";
import { refusals } from "./refusals.ts";

const mostSaid = 40;

/**
 * Why a book cannot be taken over, or null. What is wrong in the file is said with its line and its column.
 */
export function whyNotImport(plan: ImportPlan, language: Language): Refusal | null {
  const found = plan.report.problems.refusals;
  if (found.length > 0) {
    const said = found.slice(0, mostSaid).map((problem) => sayProblem(problem, language));
    return refusals.fecRefused({ list: said.join("\n") }, "file");
  }
  return whyNotMatching(plan) ?? whyNotYear(plan);
}

function whyNotYear({ period, years, existing, filled, closedMonths, report }: ImportPlan): Refusal | null {
  if (!period) return refusals.fecWithoutPeriod({}, "to");
  const days = daysBetween(period.from, period.to);
  if (days < 0 || days > 731) return refusals.yearTooLong({}, "from");
  const other = years.find((y) => y !== existing && y.startsOn <= period.to && period.from <= y.endsOn);
  if (other) return refusals.yearOverlaps({ date: other.endsOn }, "from");
  if (existing?.closed) return refusals.yearClosed({ date: existing.endsOn }, "file");
  if (filled) return refusals.yearHasEntries({ date: period.to }, "file");
  const [first, last] = [monthOf(report.firstDate ?? period.from), monthOf(report.lastDate ?? period.to)];
  const month = closedMonths.find((each) => first <= each && each <= last);
  return month ? refusals.periodClosed({ month }, "file") : null;
}

function whyNotMatching({ names, matching, known }: ImportPlan): Refusal | null {
  const account = [...names.matched.values()].find((code) => !/^[1-8]\d{2}[0-9A-Z]{0,13}$/.test(code));
  if (account !== undefined) return refusals.badAccountCode({ account }, "accounts");
  const code = Object.values(matching.activities ?? {}).find((each) => !known.activities.has(each));
  return code === undefined ? null : refusals.matchedUnknownActivity({ code }, "activities");
}
