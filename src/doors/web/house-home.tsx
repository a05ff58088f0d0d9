import { Link } from "react-router";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { FigureList } from "../../ledger/activity.pages/figure-list.tsx";
import { words } from "../../ledger/words.ts";

type Row = {
  activity: { id: string; code: string; name: string };
  cashCents: bigint;
  owedCents: bigint;
  resultCents: bigint;
};

/** The home of the team: the activities together, and first those whose cash is below zero. */
export function HouseHome({ rows }: { rows: readonly Row[] }) {
  const say = useSay();
  const total = (pick: (row: Row) => bigint) => rows.reduce((sum, row) => sum + pick(row), 0n);
  const short = rows.filter((row) => row.cashCents < 0n).sort((a, b) => (a.cashCents < b.cashCents ? -1 : 1));
  return (
    <>
      <FigureList
        figures={[
          {
            term: say(words.cashOfActivities),
            cents: total((r) => r.cashCents),
            to: "/activites?tri=cash&sens=desc",
          },
          {
            term: say(words.result),
            cents: total((r) => r.resultCents),
            to: "/activites?tri=result&sens=desc",
          },
          { term: say(words.owed), cents: total((r) => r.owedCents), to: "/activites?tri=owed&sens=desc" },
        ]}
      />
      <section className="stack" aria-labelledby="short-of-cash">
        <h2 id="short-of-cash">{say(words.shortOfCash, { n: short.length })}</h2>
        <ul className="plain-list">
          {short.map(({ activity, cashCents }) => (
            <li key={activity.id}>
              <Link to={`/activites/${activity.id}`}>{activity.name}</Link> <Money cents={cashCents} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
