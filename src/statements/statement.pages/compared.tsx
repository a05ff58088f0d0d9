import { formatCents, formatPercent } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { changeOf } from "../change.ts";
import type { Found } from "../find-statement.ts";
import { periodName, spanName } from "../period-name.ts";
import type { Totals } from "../statement.ts";
import { words } from "../words.ts";
import { Bar } from "./bar.tsx";

const lines = [
  ["inAll", "incomeCents"],
  ["spentHead", "spentCents"],
  ["contributionHead", "contributionCents"],
  ["payHead", "payCents"],
  ["leftHead", "resultCents"],
] as const;

/** The period beside the one before and the same a year earlier, line by line, in amount and percent. */
export function Compared({ found }: { found: Pick<Found, "period" | "result" | "before" | "yearBefore"> }) {
  const say = useSay();
  const language = useLanguage();
  const { period, result, before, yearBefore } = found;
  const others = [
    ...(before && period.before ? [{ totals: before, name: spanName(period.before, language) }] : []),
    ...(yearBefore && period.yearBefore
      ? [{ totals: yearBefore, name: spanName(period.yearBefore, language) }]
      : []),
  ];
  const now = { totals: result.totals, name: periodName(period.key, period.from, language) };
  const why = period.kind === "all" ? words.comparedAll : words.comparisonNone;
  return (
    <section className="panel stack" aria-label={say(words.comparison)}>
      <h2>{say(words.comparison)}</h2>
      {others.length === 0 ? <p>{say(why)}</p> : <Table now={now} others={others} />}
    </section>
  );
}

type Named = { totals: Totals; name: string };

function Table({ now, others }: { now: Named; others: readonly Named[] }) {
  const say = useSay();
  const all = [now, ...others];
  const most = all
    .flatMap(({ totals }) => lines.map(([, key]) => totals[key]))
    .reduce((top, cents) => (cents > top ? cents : top), 0n);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard
    <section className="compared-scroll" tabIndex={0} aria-label={say(words.byLine)}>
      <table className="compared">
        <thead>
          <tr>
            <td />
            {all.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines
            .filter(([, key]) => all.some(({ totals }) => totals[key] !== 0n))
            .map(([head, key]) => (
              <tr key={key} className={key === "resultCents" ? "compared-sum" : undefined}>
                <th scope="row">{say(words[head])}</th>
                {all.map(({ totals, name }, place) => (
                  <td key={name}>
                    <Money cents={totals[key]} zero="dash" />
                    <Bar cents={totals[key]} most={most} tone={place === 0 ? "action" : "past"} />
                    {place > 0 && <Change now={now.totals[key]} then={totals[key]} />}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function Change({ now, then }: { now: bigint; then: bigint }) {
  const say = useSay();
  const language = useLanguage();
  const { cents, percentBp } = changeOf(now, then);
  if (cents === 0n) return <span className="compared-change">{say(words.same)}</span>;
  const amount = formatCents(cents < 0n ? -cents : cents, language);
  const percent =
    percentBp === null ? "" : ` (${percentBp > 0 ? "+" : ""}${formatPercent(percentBp, language)})`;
  return (
    <span className="compared-change">
      {say(cents > 0n ? words.moreThan : words.lessThan, { amount })}
      {percent}
    </span>
  );
}
