import { lastOfMonth, type Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { NoticeKind } from "../foundation/notice.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Word } from "../foundation/words.ts";
import { euros, findFiscalYear } from "../ledger/index.ts";
import * as found from "./check.sql.ts";
import { checkWords } from "./check-words.ts";
import { billsMissing, expensesMissing, invoicesMissing } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";

/**
 * Something looked at before a month is closed. `asks`: those whom it waits for may be asked. `blocks`: the
 * month is not closed while it is so; what does not block is only warned of, for it can be put right in an
 * open month, where the late paper is posted.
 */
export interface Check {
  readonly name: string;
  readonly label: Word;
  readonly why: Word;
  readonly blocks: ((found: found.Checked) => Refusal) | null;
  /** Where it is mended, as a whole and for one item. */
  readonly link: string;
  readonly itemLink?: (at: string) => string;
  readonly asks?: NoticeKind;
  /** Where whoever is asked does it. */
  readonly ownLink?: string;
  find(db: Tx, period: found.Period): Promise<found.Checked>;
}

const activity = (at: string) => `/activites/${at}`;
const account = (at: string) => `/comptabilite/grand-livre?account=${at}`;

/** What is missing and from whom; then what the books say of themselves. */
export const checks: readonly Check[] = [
  check("expenses-unsent", "/frais/notes", found.findUnsentExpenses, {
    asks: expensesMissing,
    ownLink: "/frais",
  }),
  check("invoices-drafted", "/factures?state=draft", found.findDrafts, {
    asks: invoicesMissing,
    ownLink: "/factures?state=draft",
  }),
  check("bills-unsent", "/achats?state=draft", found.findUnsentBills, {
    asks: billsMissing,
    ownLink: "/achats?state=draft",
  }),
  check("invoices-submitted", "/factures?state=submitted", found.findToValidate, { itemLink: activity }),
  check("reports-submitted", "/frais/notes?state=waiting", found.findReportsToCheck),
  check("bills-submitted", "/achats?state=submitted", found.findBillsToApprove),
  check("pays-proposed", "/paie/propositions?state=proposed", found.findPaysToDecide),
  check("services-proposed", "/services-entre-activites", found.findServicesProposed, { itemLink: activity }),
  check("till", "/comptabilite/balance", (db, p) => found.findAccounts(db, p, { start: "53", below: true }), {
    blocks: ({ cents }) => refusals.tillNegative({ amount: euros(cents ?? 0n) }),
    itemLink: account,
  }),
  check("suspense", "/comptabilite/balance", (db, p) => found.findAccounts(db, p, { start: "47" }), {
    itemLink: account,
  }),
  check("transfers", "/comptabilite/balance", (db, p) => found.findAccounts(db, p, { start: "58" }), {
    itemLink: account,
  }),
  check("short-of-cash", "/activites", found.findShortOfCash, { itemLink: activity }),
  check("vat-apart", "/activites", found.findVatApart, { itemLink: activity }),
  check("unlettered", "/comptabilite/lettrage", found.findUnlettered, { itemLink: account }),
  check("expenses-unpaid", "/frais/notes?state=to-repay", found.findUnpaidExpenses),
];

type Finder = Check["find"];
type More = Partial<Pick<Check, "blocks" | "itemLink" | "asks" | "ownLink">>;

function check(name: CheckName, link: string, find: Finder, more: More = {}): Check {
  const { label, why } = checkWords[name];
  return { name, label, why, link, find, blocks: null, ...more };
}

type CheckName = keyof typeof checkWords;

export type Result = Check & found.Checked;

/** All checks of a month, in order. */
export async function runChecks(scene: Scene, month: Month): Promise<Result[]> {
  const period = await findPeriod(scene, month);
  const results: Result[] = [];
  for (const one of checks) results.push({ ...one, ...(await one.find(scene.db, period)) });
  return results;
}

/** One of them. */
export async function findCheck(scene: Scene, month: Month, name: string): Promise<Result | null> {
  const one = checks.find((each) => each.name === name);
  return one ? { ...one, ...(await one.find(scene.db, await findPeriod(scene, month))) } : null;
}

async function findPeriod({ db, cooperative }: Scene, month: Month): Promise<found.Period> {
  const startsOn = `${month}-01`;
  const endsOn = lastOfMonth(startsOn);
  const year = await findFiscalYear(db, cooperative, { on: endsOn });
  return { cooperative, startsOn, endsOn, fiscalYear: year?.endsOn ?? endsOn };
}
