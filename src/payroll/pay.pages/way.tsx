import type { ReactNode } from "react";
import { formatCents, formatPercent } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { FundName, Reading } from "../funds.ts";
import type { Outlook } from "../my-pay.ts";
import { wayWords } from "../way-words.ts";
import { words } from "../words.ts";
import type { Found } from "./mine.tsx";

type Line = {
  key: string;
  label: string;
  why?: string;
  /** A sum, rather than what leads to it. */
  sum?: true;
  /** Where the figure comes from. */
  to?: string;
  read: (outlook: Outlook) => bigint | null;
};

/** Step by step from the cash of the activity to what is paid into one's account, in both readings. */
export function Way({ found }: { found: Found }) {
  const say = useSay();
  const lines = [...useFundLines(found), ...usePayLines(found)];
  if (found.shareBp === null) return null;
  const { received, invoiced } = found.outlooks;
  const caption = say(wayWords.way);
  return (
    <section className="panel" aria-label={caption}>
      <h2>{caption}</h2>
      <table className="pay-way">
        <thead>
          <tr>
            <th scope="col">{say(wayWords.wayLine)}</th>
            <th scope="col">{say(words.received)}</th>
            <th scope="col">{say(words.invoiced)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, label, why, sum, to, read }) => (
            <tr key={key} className={sum && "pay-sum"}>
              <th scope="row">
                {label}
                {why && <span>{why}</span>}
              </th>
              <td>{amountOf(read(received), to)}</td>
              <td>{amountOf(read(invoiced), to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const amountOf = (cents: bigint | null, to?: string): ReactNode =>
  cents === null ? "–" : <Money cents={cents} zero="dash" {...(to && { to })} />;

/** The accounts that make a figure: what they begin with. */
const accounts: Readonly<Partial<Record<FundName, string>>> = {
  cash: "5",
  taxes: "44",
  social: "42",
  suppliers: "40",
  expenses: "425",
  owed: "41",
  "vat-to-come": "44574",
};

/** The lines of the books behind a figure of the activity, or those of its contribution. */
function linesOf({ activity, today }: Found, name: FundName): string {
  const account = accounts[name];
  if (!account) return `/activites/${activity.id}/contribution`;
  const asked = { year: today.slice(0, 4), account, activity: activity.id };
  return `/comptabilite/grand-livre?${new URLSearchParams(asked)}`;
}

const fundNames: readonly FundName[] = [
  "cash",
  "taxes",
  "social",
  "suppliers",
  "expenses",
  "owed",
  "vat-to-come",
  "contribution",
];

/** Of the money of the activity: lines of nothing in both readings are left out. */
function useFundLines(found: Found): Line[] {
  const say = useSay();
  const language = useLanguage();
  const { outlooks, shareBp, contribution } = found;
  const part = (outlook: Outlook, name: FundName) =>
    outlook.lines.find((line) => line.name === name)?.cents ?? 0n;
  const both: Reading[] = ["received", "invoiced"];
  const has = (read: (outlook: Outlook) => bigint) => both.some((one) => read(outlooks[one]) !== 0n);
  const funds = fundNames
    .filter((name) => name === "cash" || name === "contribution" || has((one) => part(one, name)))
    .map((name) => ({
      key: name,
      label: say(wayWords[name]),
      why: name === "contribution" ? saidOf(contribution) : say(wayWords[`${name}Why`]),
      to: linesOf(found, name),
      read: (outlook: Outlook) => part(outlook, name),
    }));
  function saidOf(rule: Found["contribution"]): string {
    return rule ? say(wayWords.contributionWhy, { said: rule.said }) : say(wayWords.contributionNone);
  }
  const share = formatPercent(shareBp ?? 0, language);
  const own: (Line & { shown: boolean })[] = [
    {
      ...{ key: "share", label: say(wayWords.yourShare, { share }), why: say(wayWords.yourShareWhy) },
      ...{ read: (outlook) => outlook.shareCents, shown: shareBp !== 10_000 },
    },
    {
      ...{ key: "promised", label: say(wayWords.promised), why: say(wayWords.promisedWhy) },
      ...{ read: (one) => -one.promisedCents, shown: has((one) => one.promisedCents) },
    },
    {
      ...{ key: "reserve", label: say(wayWords.reserve), why: say(wayWords.reserveWhy) },
      ...{ read: (one) => -one.reserveCents, shown: has((one) => one.reserveCents) },
    },
  ];
  const available: Line = {
    ...{ key: "available", label: say(wayWords.available), sum: true },
    read: (outlook) => outlook.budgetCents,
  };
  return [...funds, ...own.filter(({ shown }) => shown), available];
}

type OfPay = (pay: NonNullable<Outlook["pay"]>) => bigint;

/** From what is available to what is paid. */
function usePayLines({ rates, before, contract, outlooks }: Found): Line[] {
  const say = useSay();
  const language = useLanguage();
  const fixed = contract?.fixedCents ?? 0n;
  const variable = (outlooks.received.pay?.grossCents ?? 0n) - fixed;
  const split = { fixed: formatCents(fixed, language), variable: formatCents(variable, language) };
  const rate = (bp: number) => ({ rate: formatPercent(bp, language) });
  const ofYear = say(wayWords.reductionYearWhy, { count: before.length });
  const reduction = before.length > 0 ? ofYear : say(wayWords.reductionWhy);
  const lines: (readonly [key: string, label: string, why: string, read: OfPay, sum?: true])[] = [
    ["slow", say(wayWords.slow, rate(rates.slowBp)), say(wayWords.slowWhy), (pay) => -pay.slowCents],
    ["leave", say(wayWords.leave, rate(rates.leaveBp)), say(wayWords.leaveWhy), (pay) => -pay.leaveCents],
    ["employer", say(wayWords.employer), say(wayWords.employerWhy), (pay) => -pay.employerCents],
    ["reduction", say(wayWords.reduction), reduction, (pay) => pay.reductionCents],
    ["gross", say(wayWords.gross), variable >= 0n ? say(wayWords.grossWhy, split) : "", grossOf, true],
    ["employee", say(wayWords.employee), say(wayWords.employeeWhy), (pay) => -pay.employeeCents],
    ["net", say(wayWords.net), "", (pay) => pay.netCents, true],
    ["tax", say(wayWords.tax), say(wayWords.taxWhy), (pay) => -pay.taxCents],
    ["afterTax", say(wayWords.afterTax), "", (pay) => pay.afterTaxCents, true],
  ];
  return lines
    .filter(([key]) => key !== "slow" || rates.slowBp > 0)
    .map(([key, label, why, read, sum]) => ({
      ...{ key, label, why, read: (outlook: Outlook) => outlook.pay && read(outlook.pay) },
      ...(sum && { sum }),
    }));
}

const grossOf: OfPay = (pay) => pay.grossCents;
