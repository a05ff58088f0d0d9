import { formatCents, formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Period } from "../period.ts";
import type { Sheet, Standing } from "../statement.ts";
import { words } from "../words.ts";
import { type LinesOf, Sum } from "./flows.tsx";

type SheetProps = { sheet: Sheet; period: Period; today: string; linesOf: LinesOf };

/** The balance sheet as two lists subtracted before one’s eyes, and how what is left was built up. */
export function SheetSection({ sheet, period, today, linesOf }: SheetProps) {
  const say = useSay();
  const language = useLanguage();
  const date = formatDate(period.to < today ? period.to : today, language);
  const amount = (cents: bigint) => formatCents(cents, language);
  const [has, owes, left] = [amount(sheet.hasCents), amount(sheet.owesCents), amount(sheet.leftCents)];
  return (
    <section className="stack" aria-labelledby="sheet">
      <div>
        <h2 id="sheet">{say(words.sheet)}</h2>
        <p className="quiet">{say(words.sheetOn, { date })}</p>
      </div>
      <div className="statement-sheet">
        <Side
          {...{ title: say(words.has), none: say(words.ownsNothing), rows: sheet.has, side: "has" }}
          {...{ linesOf, period }}
        >
          <Sum label={say(words.hasTotal)} cents={sheet.hasCents} />
        </Side>
        <Side
          {...{ title: say(words.owes), none: say(words.owesNothing), rows: sheet.owes, side: "owes" }}
          {...{ linesOf, period }}
        >
          <Sum label={say(words.hasTotal)} cents={sheet.owesCents} />
        </Side>
      </div>
      <div className="panel">
        <p className="statement-equation">{say(words.equation, { has, owes, left })}</p>
        <h3>{say(words.comesFrom)}</h3>
        <BuiltUp sheet={sheet} year={period.year.endsOn.slice(0, 4)} />
      </div>
    </section>
  );
}

type SideProps = {
  title: string;
  none: string;
  rows: readonly Standing[];
  side: "has" | "owes";
  period: Period;
  linesOf: LinesOf;
  children: React.ReactNode;
};

function Side({ title, none, rows, side, period, linesOf, children }: SideProps) {
  return (
    <section className="panel" aria-label={title}>
      <h3>{title}</h3>
      {rows.length === 0 && <p>{none}</p>}
      <ul className="flow-list">
        {rows.map((row) => (
          <li key={row.family}>
            <StandingRow {...{ row, side, linesOf }} year={period.year.endsOn.slice(0, 4)} />
          </li>
        ))}
      </ul>
      {rows.length > 0 && children}
    </section>
  );
}

type RowProps = { row: Standing; side: "has" | "owes"; year: string; linesOf: LinesOf };

function StandingRow({ row: { family, cents, parts }, side, year, linesOf }: RowProps) {
  const say = useSay();
  if (family === "own") return null;
  const sign = side === "has" ? 1n : -1n;
  const why = family === "cash" ? words["why-cash"] : family === "vat" ? words["why-vat"] : null;
  return (
    <details className="flow">
      <summary>
        <span className="flow-name">{say(words[`${side}-${family}`])}</span>
        <Money cents={sign * cents} />
      </summary>
      {why && <p className="quiet">{say(why)}</p>}
      <ul>
        {parts.map(({ account, label, balanceCents }) => (
          <li key={account} className="flow-part">
            <span>
              {label} <span className="quiet figure">{account}</span>
            </span>
            <Money cents={sign * balanceCents} {...(linesOf && { to: linesOf(account, year) })} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function BuiltUp({ sheet, year }: { sheet: Sheet; year: string }) {
  const say = useSay();
  const rows = [
    [say(words.brought), sheet.broughtCents],
    [say(words.earlierResults), sheet.earlierCents],
    [say(words.yearResult, { year }), sheet.yearCents],
    [say(words.unassigned), sheet.unassignedCents],
  ] as const;
  return (
    <>
      <ul className="flow-list">
        {rows
          .filter(([, cents]) => cents !== 0n)
          .map(([label, cents]) => (
            <li key={label} className="flow-part">
              <span>{label}</span>
              <Money cents={cents} />
            </li>
          ))}
      </ul>
      <Sum label={say(words.whatIsLeft)} cents={sheet.leftCents} />
    </>
  );
}
