import { Link } from "react-router";
import { ChartFigure } from "../../design/chart-figure.tsx";
import { formatCents, formatDate, formatPercent, formatTime } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { budgetLines, leftOf, type Plan } from "../budget.ts";
import { changeOf } from "../change.ts";
import { words } from "../words.ts";
import type { FoundBudget } from "./budget.tsx";

type ToldProps = { found: FoundBudget; planned: Plan };
const sum = (cents: readonly bigint[]) => cents.reduce((total, one) => total + one, 0n);

/** The budget in a sentence, line by line up to the last month that is over, then month by month. */
export function BudgetTold({ found, planned }: ToldProps) {
  const say = useSay();
  const language = useLanguage();
  const { actual, months, elapsed, base, shown } = found;
  const amount = (cents: bigint) => formatCents(cents, language);
  const last = months[elapsed - 1];
  const left = { planned: leftOf(planned, elapsed), actual: leftOf(actual, elapsed) };
  const { cents } = changeOf(left.actual, left.planned);
  const more = cents >= 0n ? words.moreThan : words.lessThan;
  const gap = cents === 0n ? say(words.same) : say(more, { amount: amount(cents < 0n ? -cents : cents) });
  return (
    <>
      {shown !== base && (
        <p role="note">
          {say(words.oldVersion, { n: shown, last: base })} <Link to="?">{say(words.lastVersion)}</Link>
        </p>
      )}
      <p className="statement-lead">
        {last
          ? say(words.budgetTold, {
              month: formatDate(`${last}-01`, language, "month"),
              plannedSales: amount(sum(planned.sales.slice(0, elapsed))),
              actualSales: amount(sum(actual.sales.slice(0, elapsed))),
              ...{ plannedLeft: amount(left.planned), actualLeft: amount(left.actual), gap },
            })
          : say(words.notBegun, { year: amount(leftOf(planned)) })}
      </p>
      <ByLine found={found} planned={planned} />
      <ByMonth found={found} planned={planned} />
    </>
  );
}

function ByLine({ found: { actual, elapsed }, planned }: ToldProps) {
  const say = useSay();
  const rows = budgetLines
    .map((line) => ({
      ...{ key: line, name: say(words[`line-${line}`]), sum: false },
      planned: sum(planned[line].slice(0, elapsed)),
      actual: sum(actual[line].slice(0, elapsed)),
      year: sum(planned[line]),
    }))
    .filter((row) => row.planned !== 0n || row.actual !== 0n || row.year !== 0n);
  const left = {
    ...{ key: "left", name: say(words.leftHead), sum: true },
    ...{ planned: leftOf(planned, elapsed), actual: leftOf(actual, elapsed), year: leftOf(planned) },
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard
    <section className="panel compared-scroll" tabIndex={0} aria-label={say(words.budget)}>
      <table className="compared" aria-label={say(words.budget)}>
        <thead>
          <tr>
            <th scope="col">{say(words.lineHead)}</th>
            <th scope="col">{say(words.plannedToDate)}</th>
            <th scope="col">{say(words.actualToDate)}</th>
            <th scope="col">{say(words.difference)}</th>
            <th scope="col">{say(words.plannedYear)}</th>
          </tr>
        </thead>
        <tbody>
          {[...rows, left].map((row) => (
            <tr key={row.key} className={row.sum ? "compared-sum" : undefined}>
              <th scope="row">{row.name}</th>
              <td>
                <Money cents={row.planned} zero="dash" />
              </td>
              <td>
                <Money cents={row.actual} zero="dash" />
              </td>
              <td>
                <Gap planned={row.planned} actual={row.actual} />
              </td>
              <td>
                <Money cents={row.year} zero="dash" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Gap({ planned, actual }: { planned: bigint; actual: bigint }) {
  const language = useLanguage();
  const { cents, percentBp } = changeOf(actual, planned);
  return (
    <>
      <Money cents={cents} zero="dash" />
      {percentBp !== null && cents !== 0n && (
        <span className="compared-change">
          {percentBp > 0 ? "+" : ""}
          {formatPercent(percentBp, language)}
        </span>
      )}
    </>
  );
}

function ByMonth({ found, planned }: ToldProps) {
  const say = useSay();
  const language = useLanguage();
  const { months, actual, elapsed, activity } = found;
  const name = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  const leftIn = (plan: Plan, place: number) => leftOf(plan, place + 1) - leftOf(plan, place);
  const at = (month: string) =>
    activity ? `/activites/${activity.id}?periode=${month}` : `/releves/cooperative?periode=${month}`;
  return (
    <ChartFigure
      kind="bar"
      title={say(words.budgetGap)}
      sentence={say(words.budgetGapSentence)}
      series={[
        { key: "planned", label: say(words.planned) },
        { key: "actual", label: say(words.actual) },
      ]}
      points={months.map((month, place) => ({
        label: name.format(new Date(`${month}-01`)),
        values: {
          planned: leftIn(planned, place),
          actual: place < elapsed ? leftIn(actual, place) : 0n,
        },
        at: { actual: at(month) },
      }))}
    />
  );
}

/** Who wrote which version when; each can be read again. */
export function Versions({ found: { versions, year, shown } }: { found: FoundBudget }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 id="versions">{say(words.versions)}</h2>
      <ul className="set-list">
        {versions.map(({ version, setAt, by }) => (
          <li key={version}>
            <Link
              to={`?exercice=${year.endsOn.slice(0, 4)}&version=${version}`}
              aria-current={version === shown ? "true" : undefined}
            >
              {say(words.versionOf, { n: version })}
            </Link>
            <span className="quiet">
              {by} · {formatDate(civilDateOf(setAt), language)} {formatTime(setAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
