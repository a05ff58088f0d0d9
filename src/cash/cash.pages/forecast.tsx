import { ChartFigure } from "../../design/chart-figure.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import type { ForecastLine, ForecastName } from "../forecast.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";
import { SumTable } from "./sum-table.tsx";

/** The cash at the end of each of the six months, and each month line by line. */
export function ForecastPanel({ found }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const { forecast, usualMonths, delayDays } = found;
  const last = forecast.at(-1);
  const named = (month: string) => formatDate(`${month}-01`, language, "month");
  const short = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  const young = usualMonths === 0;
  const amounts = {
    ...{ sure: formatCents(last?.sureCents ?? 0n, language), month: named(last?.month ?? "") },
    usual: formatCents(last?.usualCents ?? 0n, language),
  };
  const series = [
    { key: "sure", label: say(words.endSure) },
    ...(young ? [] : [{ key: "usual", label: say(words.endUsual) }]),
  ];
  return (
    <section className="panel stack" id="six-mois">
      <ChartFigure
        kind="line"
        title={say(words.forecast)}
        sentence={say(young ? words.forecastYoung : words.forecastSure, amounts)}
        series={series}
        points={forecast.map(({ month, sureCents, usualCents }) => ({
          label: short.format(new Date(`${month}-01`)),
          values: { sure: sureCents, usual: usualCents },
        }))}
      />
      <Warnings found={found} />
      {!young && (
        <p className="quiet">
          {delayDays && delayDays > 0
            ? say(words.delay, { n: delayDays, months: usualMonths })
            : say(words.noDelay, { months: usualMonths })}
        </p>
      )}
      {forecast.map(({ month, lines }) => (
        <details key={month} className="fold">
          <summary>{say(words.monthLines, { month: named(month) })}</summary>
          {lines.length === 0 ? (
            <p>{say(words.nothingAhead)}</p>
          ) : (
            <MonthLines lines={lines} month={named(month)} />
          )}
        </details>
      ))}
    </section>
  );
}

function Warnings({ found: { forecast } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const told = (month: string, cents: bigint) => ({
    amount: formatCents(-cents, language),
    month: formatDate(`${month}-01`, language, "month"),
  });
  const sure = forecast.find(({ sureCents }) => sureCents < 0n);
  const usual = forecast.find(({ usualCents }) => usualCents < 0n);
  if (sure)
    return <p className="notice notice-wrong">{say(words.short, told(sure.month, sure.sureCents))}</p>;
  return usual ? (
    <p className="notice notice-wrong">{say(words.shortUsual, told(usual.month, usual.usualCents))}</p>
  ) : null;
}

const labels: Readonly<Record<ForecastName, Word>> = {
  invoice: words.invoice,
  quote: words.quote,
  sales: words.sales,
  bill: words.bill,
  spending: words.spending,
  expenses: words.expensesDue,
  pay: words.payDue,
  promised: words.promisedPay,
  "usual-pay": words["usual-pay"],
  social: words.socialDue,
  leave: words.leaveDue,
  taxes: words.taxesDue,
  "usual-taxes": words["usual-taxes"],
  contribution: words.contributionDue,
  noted: words.label,
};

/** The page of the thing itself. */
const pages: Readonly<Partial<Record<ForecastName, string>>> = {
  invoice: "/factures",
  quote: "/devis",
  bill: "/achats",
};

function MonthLines({ lines, month }: { lines: readonly ForecastLine[]; month: string }) {
  const say = useSay();
  const said = useSaid();
  return (
    <SumTable
      caption={say(words.monthLines, { month })}
      lines={lines.map((line, n) => ({ key: String(n), cents: line.cents, ...said(line) }))}
    />
  );
}

/** What a line is, how sure and since when, and the page of the thing itself. */
function useSaid() {
  const say = useSay();
  const language = useLanguage();
  const rest = { invoice: words.invoiceRest, bill: words.billRest };
  return ({ name, item, sureness }: ForecastLine) => {
    const unnamed = name in rest ? rest[name as keyof typeof rest] : labels[name];
    const label = item
      ? name === "noted"
        ? item.said
        : say(labels[name], { said: item.said })
      : say(unnamed);
    const day = item?.dueOn ? formatDate(item.dueOn, language, "short") : null;
    const when = day && say(name === "quote" ? words.acceptedOn : words.dueOn, { date: day });
    const page = item && pages[name];
    return {
      label,
      why: [say(words[`sure-${sureness}`]), when].filter(Boolean).join(", "),
      ...(page && { to: `${page}/${item.id}` }),
    };
  };
}
