import type { CivilDate } from "../foundation/calendar.ts";
import { type Language, say } from "../foundation/words.ts";
import { sayProblem } from "./fec/index.ts";
import type { ImportPlan } from "./plan-import.ts";
import { words } from "./words.ts";

/** As many as a person can go through. */
const mostMatched = 300;

/** What is taken over, as a person checks it: the same for a rehearsal. */
export function tellImport(plan: ImportPlan, language: Language, today: CivilDate) {
  const { fileName, report, period, missing, known, names } = plan;
  const { from = "", to = "" } = period ?? {};
  const analytics = [...report.analytics];
  const borne = analytics.filter(([code]) => known.activities.has(names.activityOf(code)));
  return {
    fileName,
    from,
    to,
    firstDate: report.firstDate ?? null,
    lastDate: report.lastDate ?? null,
    entries: report.entryCount,
    debitCents: report.debitCents,
    creditCents: report.creditCents,
    accountsCreated: missing.accounts.map(({ code, label }) => ({ code, label })),
    journalsCreated: missing.journals.map(({ code, label }) => ({ code, label })),
    thirdPartiesCreated: missing.thirdParties.length,
    activitiesMapped: borne.length,
    accountsToMatch: accountsToMatch(plan),
    activitiesToMatch: analytics
      .filter(([code]) => !known.activities.has(code))
      .slice(0, mostMatched)
      .map(([code, lines]) => ({ code, lines, becomes: plan.matching.activities?.[code] ?? null })),
    analyticColumn: report.analyticColumn ?? null,
    extraColumns: report.extraColumns,
    warnings: warningsOf(plan, language, today),
  };
}

/** The accounts of the book that are not in the chart, with what each becomes, or might become. */
function accountsToMatch({ report, known, names }: ImportPlan) {
  return [...report.accounts]
    .filter(([said]) => !known.accounts.has(said.toUpperCase()))
    .slice(0, mostMatched)
    .map(([said, { label, lineCount }]) => ({
      ...{ code: said, label, lines: lineCount, becomes: names.accountOf(said) },
      suggested: names.matched.has(said.toUpperCase()) ? null : alike(said.toUpperCase(), known),
    }));
}

/**
 * The account of the chart that a code most likely is: the same with more or fewer zeros (41100000, 411), or
 * the collective account of a code that names one third party (411DUPONT).
 */
export function alike(
  said: string,
  { accounts, collective }: { accounts: ReadonlySet<string>; collective: ReadonlySet<string> },
): string | null {
  const bare = said.replace(/0+$/, "").padEnd(6, "0");
  if (/^\d+$/.test(said) && accounts.has(bare)) return bare;
  const whole = `${said.slice(0, 3)}000`;
  return said.length > 6 && collective.has(whole) ? whole : null;
}

function warningsOf(
  { report, period, facts, names, known }: ImportPlan,
  language: Language,
  today: CivilDate,
) {
  const { from = "", to = "", guessed = false } = period ?? {};
  const undated = report.problems.warnings.some(({ code }) => code === "ledger.fec.valid-date-missing");
  const changed = [names.accounts, names.journals, names.parties].flatMap((codes) => codes.changed);
  const unknown = [...report.analytics].filter(([code]) => !known.activities.has(names.activityOf(code)));
  return [
    ...(guessed ? [say(words.periodGuessed, language, { from, to })] : []),
    ...report.problems.warnings.map((problem) => sayProblem(problem, language)),
    ...(undated ? [say(words.validDateChosen, language, { date: to < today ? to : today })] : []),
    ...(facts.movedValidDates > 0 ? [say(words.validDateMoved, language, { n: facts.movedValidDates })] : []),
    ...(facts.foreignLines > 0 ? [say(words.currencyLeft, language, { n: facts.foreignLines })] : []),
    ...changed.slice(0, 50).map(([said, code]) => say(words.codeChanged, language, { said, code })),
    ...unknown.slice(0, 50).map(([code, n]) => say(words.analyticUnknown, language, { code, n })),
  ];
}
