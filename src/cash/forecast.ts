import { addDays, addMonths, type CivilDate, type Month, monthOf } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import type { Dues } from "../payroll/index.ts";
import type { DueItem, ExpectedPay } from "./due.sql.ts";
import type { Expected } from "./expected.sql.ts";
import type { Family } from "./families.ts";
import type { FamilySum } from "./moved.sql.ts";

/** How sure a line is: owed already; as in the months before; noted by somebody. */
type Sureness = "due" | "usual" | "noted";

const forecastNames = [
  "invoice",
  "quote",
  "sales",
  "bill",
  "spending",
  "expenses",
  "pay",
  "promised",
  "usual-pay",
  "social",
  "leave",
  "taxes",
  "usual-taxes",
  "contribution",
  "noted",
] as const;
export type ForecastName = (typeof forecastNames)[number];

export interface ForecastLine {
  readonly name: ForecastName;
  readonly sureness: Sureness;
  readonly cents: Cents;
  /** The thing itself, where it is one: an invoice, a bill, a quote, what was noted. */
  readonly item?: { readonly id: string; readonly said: string; readonly dueOn: CivilDate | null };
}

interface ForecastMonth {
  readonly month: Month;
  readonly lines: readonly ForecastLine[];
  /** At the end of the month: with what is due and noted, and with what is usual too. */
  readonly sureCents: Cents;
  readonly usualCents: Cents;
}

export interface ForecastGround {
  readonly today: CivilDate;
  readonly owed: readonly DueItem[];
  readonly bills: readonly DueItem[];
  readonly quotes: readonly DueItem[];
  readonly pays: readonly ExpectedPay[];
  readonly expected: readonly Expected[];
  readonly dues: Dues;
  /** Mean days after the due date at which customers pay; never before it. */
  readonly delayDays: number;
  /** What moved in the whole months before, and in this one so far. */
  readonly moved: readonly FamilySum[];
  /** Whole months that the usual is the mean of; 0 where the activity is too young. */
  readonly usualMonths: readonly Month[];
  /** What the contribution takes of a receipt, its VAT apart; nothing where it was taken with the invoice. */
  readonly contributionOnOwed: (cents: Cents) => Cents;
  readonly withoutVat: (cents: Cents) => Cents;
}

const monthsAhead = 6;

/** The months of a forecast: this one, and the five after. */
export const monthsFrom = (today: CivilDate): Month[] =>
  Array.from({ length: monthsAhead }, (_, n) => monthOf(addMonths(`${monthOf(today)}-01`, n)));

const meanOf = (sum: Cents, months: number): Cents => (months === 0 ? 0n : sum / BigInt(months));

/** The month in which something due on a day is likely to come: its day and the usual delay, never past. */
function monthOfDue(dueOn: CivilDate, delayDays: number, today: CivilDate): Month {
  const likely = addDays(dueOn, Math.max(delayDays, 0));
  return monthOf(likely < today ? addDays(today, 15) : likely);
}

/**
 * The cash of the coming months, line by line. What is due comes when it is due, or as late as customers
 * usually pay; what is usual is the mean of the months before, less what is known of the month already, so
 * that nothing is counted twice.
 */
export function forecastOf(ground: ForecastGround): ForecastMonth[] {
  const months = monthsFrom(ground.today);
  const known = new Map(months.map((month) => [month, [] as ForecastLine[]]));
  const put = (month: Month, line: ForecastLine) => {
    if (line.cents !== 0n) known.get(month)?.push(line);
  };
  putDue(ground, put);
  putNoted(ground, put, months);
  for (const month of months) putUsual(ground, month, known.get(month) ?? []);
  let [sure, usual] = [ground.dues.cash, ground.dues.cash];
  return months.map((month) => {
    const lines = known.get(month) ?? [];
    for (const { sureness, cents } of lines) {
      usual += cents;
      if (sureness !== "usual") sure += cents;
    }
    return { month, lines, sureCents: sure, usualCents: usual };
  });
}

type Put = (month: Month, line: ForecastLine) => void;

function putDue(ground: ForecastGround, put: Put): void {
  const { today, bills, quotes, pays, dues, delayDays } = ground;
  const now = monthOf(today);
  putOwed(ground, put);
  for (const one of bills) put(monthOfDue(one.dueOn, 0, today), due("bill", -one.cents, one));
  put(now, due("bill", dues.suppliers + sumOf(bills)));
  // Accepted, made within two months, and paid a month after.
  for (const one of quotes)
    put(monthOfDue(addMonths(one.dueOn, 3), delayDays, today), due("quote", one.cents, one));
  for (const { month, name, cents } of pays)
    put(month < now ? now : month, {
      ...due("promised", -cents),
      item: { id: "", said: name, dueOn: null },
    });
  put(now, due("pay", dues.pay));
  put(now, due("expenses", dues.expenses));
  put(monthAfter(now), due("social", dues.social));
  put(monthAfter(now), due("taxes", dues.taxes));
  // Taken when people take it: the end of what is foreseen, rather than tomorrow.
  put(monthsFrom(today).at(-1) ?? now, due("leave", dues.leave));
}

/**
 * What customers owe, in the months in which it is likely to come, and what it takes: the contribution at
 * once, its VAT the month after. Each month takes what all up to it takes more: no cent is lost.
 */
function putOwed({ today, owed, dues, delayDays, ...ground }: ForecastGround, put: Put): void {
  const rest = dues.owed - sumOf(owed);
  const coming = new Map<Month, Cents>();
  const comes = (month: Month, cents: Cents, item?: DueItem) => {
    put(month, due("invoice", cents, item));
    coming.set(month, (coming.get(month) ?? 0n) + cents);
  };
  for (const one of owed) comes(monthOfDue(one.dueOn, delayDays, today), one.cents, one);
  comes(monthOf(today), rest);
  let [gross, given, vat] = [0n, 0n, 0n];
  for (const [month, cents] of [...coming].toSorted(([a], [b]) => a.localeCompare(b))) {
    gross += cents;
    const net = ground.withoutVat(gross);
    const taken = ground.contributionOnOwed(net > 0n ? net : 0n);
    put(month, due("contribution", given - taken));
    put(monthAfter(month), due("taxes", vat - (gross - net)));
    [given, vat] = [taken, gross - net];
  }
}

const monthAfter = (month: Month): Month => monthOf(addMonths(`${month}-01`, 1));
const sumOf = (items: readonly DueItem[]): Cents => items.reduce((sum, { cents }) => sum + cents, 0n);
const due = (name: ForecastName, cents: Cents, item?: DueItem): ForecastLine => ({
  ...{ name, sureness: "due", cents },
  ...(item && {
    item: { id: item.id, said: [item.number, item.name].filter(Boolean).join(", "), dueOn: item.dueOn },
  }),
});

function putNoted({ expected }: ForecastGround, put: Put, months: readonly Month[]): void {
  for (const { id, month, months: lasts, label, cents } of expected)
    for (const each of months)
      if (each >= month && each <= monthOf(addMonths(`${month}-01`, lasts - 1)))
        put(each, { name: "noted", sureness: "noted", cents, item: { id, said: label, dueOn: null } });
}

/** What is usual, by what is known that stands for it already. */
const usualOf: readonly { name: ForecastName; of: readonly Family[]; known: readonly ForecastName[] }[] = [
  { name: "sales", of: ["customers"], known: ["invoice", "quote"] },
  { name: "spending", of: ["suppliers", "spent", "expenses", "exchanged"], known: ["bill", "expenses"] },
  { name: "usual-pay", of: ["pay", "social"], known: ["promised", "pay", "social"] },
  { name: "usual-taxes", of: ["taxes"], known: ["taxes"] },
  { name: "contribution", of: ["contribution"], known: ["contribution"] },
];

function putUsual({ moved, usualMonths }: ForecastGround, month: Month, lines: ForecastLine[]): void {
  for (const { name, of, known } of usualOf) {
    const sumOf = (wanted: (month: Month) => boolean) =>
      moved.reduce((sum, one) => (of.includes(one.family) && wanted(one.month) ? sum + one.cents : sum), 0n);
    const mean = meanOf(
      sumOf((each) => usualMonths.includes(each)),
      usualMonths.length,
    );
    const there =
      sumOf((each) => each === month) +
      lines.reduce((sum, line) => (known.includes(line.name) ? sum + line.cents : sum), 0n);
    const left = mean - there;
    // Only what goes the same way as usual: more than usual is no reason to expect less than nothing.
    if (mean !== 0n && left !== 0n && left > 0n === mean > 0n)
      lines.push({ name, sureness: "usual", cents: left });
  }
}
