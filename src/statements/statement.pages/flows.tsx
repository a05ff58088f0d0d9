import type { ReactNode } from "react";
import { Link } from "react-router";
import { formatPercent } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Flow, Part, Result } from "../statement.ts";
import { words } from "../words.ts";
import { Bar } from "./bar.tsx";

/** The page of the lines of an account in the period, one for each fiscal year; null where there is none. */
export type LinesOf = ((account: string, year: string) => string) | null;

const whyOf = (family: string) => (words as Readonly<Record<string, (typeof words)["tab"]>>)[`why-${family}`];

type FlowsProps = { result: Result; linesOf: LinesOf; customers?: ReactNode };

/** Where the money came from, where it went, and what is left: three boxes that are one sum. */
export function Flows({ result, linesOf, customers }: FlowsProps) {
  const say = useSay();
  const { incomes, spent, contribution, pay, totals } = result;
  const outs = [...spent, ...(contribution ? [contribution] : []), ...pay].filter(
    ({ cents }) => cents !== 0n,
  );
  const outCents = totals.incomeCents - totals.resultCents;
  const ins = incomes.filter(({ cents }) => cents !== 0n);
  return (
    <div className="statement-flows">
      <Side title={say(words.cameIn)} none={say(words.nothingCame)} flows={ins} linesOf={linesOf}>
        {customers}
        <Sum label={say(words.totalIn)} cents={totals.incomeCents} />
      </Side>
      <Side title={say(words.wentOut)} none={say(words.nothingWent)} flows={outs} linesOf={linesOf}>
        <Sum label={say(words.totalOut)} cents={outCents} />
      </Side>
      <section className="panel statement-left" aria-label={say(words.whatIsLeft)}>
        <h2>{say(words.whatIsLeft)}</h2>
        <p className="statement-result">
          <Money cents={totals.resultCents} />
        </p>
        <p>{say(words.leftWhy)}</p>
      </section>
    </div>
  );
}

type SideProps = {
  title: string;
  none: string;
  flows: readonly Flow[];
  linesOf: LinesOf;
  children: ReactNode;
};

function Side({ title, none, flows, linesOf, children }: SideProps) {
  const most = flows.reduce((top, { cents }) => (cents > top ? cents : top), 0n);
  const total = flows.reduce((sum, { cents }) => sum + cents, 0n);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {flows.length === 0 && <p>{none}</p>}
      <ul className="flow-list">
        {flows.map((flow) => (
          <li key={flow.family}>
            <FlowRow {...{ flow, most, total, linesOf }} />
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

type RowProps = { flow: Flow; most: bigint; total: bigint; linesOf: LinesOf };

/** A family with its share; opened, the accounts that make it, each leading to its lines. */
function FlowRow({ flow, most, total, linesOf }: RowProps) {
  const say = useSay();
  const language = useLanguage();
  const why = whyOf(flow.family);
  const shareBp = total > 0n && flow.cents > 0n ? Number((flow.cents * 1000n) / total) * 10 : null;
  return (
    <details className="flow">
      <summary>
        <span className="flow-name">{say(words[`flow-${flow.family}`])}</span>
        <Money cents={flow.cents} />
        <Bar cents={flow.cents} most={most} />
      </summary>
      {why && <p className="quiet">{say(why)}</p>}
      {shareBp !== null && (
        <p className="quiet">{say(words.share, { percent: formatPercent(shareBp, language) })}</p>
      )}
      <ul>
        {flow.parts.map((part) => (
          <PartRow key={part.account} part={part} linesOf={linesOf} />
        ))}
      </ul>
    </details>
  );
}

function PartRow({ part, linesOf }: { part: Part; linesOf: LinesOf }) {
  const [one, ...others] = part.byYear;
  const to = linesOf && one && others.length === 0 ? linesOf(part.account, one.year) : null;
  return (
    <li className="flow-part">
      <span>
        {part.label} <span className="quiet figure">{part.account}</span>
      </span>
      <Money cents={part.cents} {...(to && { to })} />
      {others.length > 0 && linesOf && (
        <span className="flow-years">
          {part.byYear.map(({ year }) => (
            <Link key={year} to={linesOf(part.account, year)}>
              {year}
            </Link>
          ))}
        </span>
      )}
    </li>
  );
}

export function Sum({ label, cents }: { label: string; cents: bigint }) {
  return (
    <p className="statement-sum">
      <span>{label}</span>
      <Money cents={cents} />
    </p>
  );
}
