import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import { words as invoicing } from "../../invoicing/words.ts";
import { FigureList } from "../../ledger/activity.pages/figure-list.tsx";
import { type MonthResult, ResultChart } from "../../ledger/activity.pages/result-chart.tsx";
import { words } from "../../ledger/words.ts";

type ActivityHomeProps = {
  activity: { id: string; name: string };
  figures: { cashCents: bigint; owedCents: bigint; incomeCents: bigint; chargesCents: bigint };
  months: readonly MonthResult[];
};

/** The entrepreneur's home: cash of the day, what is owed, the result and its months. */
export function ActivityHome({ activity, figures, months }: ActivityHomeProps) {
  const say = useSay();
  const month = months.at(-1);
  const account = `/activites/${activity.id}`;
  return (
    <>
      <div className="actions">
        <Link className="button button-main" to="/factures/nouvelle">
          {say(invoicing.newInvoice)}
        </Link>
        <Link className="button" to="/devis/nouveau">
          {say(invoicing.newQuote)}
        </Link>
      </div>
      <FigureList
        figures={[
          {
            term: say(words.cash),
            cents: figures.cashCents,
            explanation: say(words.cashExplained),
            to: account,
          },
          {
            term: say(words.resultOfMonth),
            cents: month ? month.incomeCents - month.chargesCents : 0n,
            to: account,
          },
          { term: say(words.result), cents: figures.incomeCents - figures.chargesCents, to: account },
          {
            term: say(words.owed),
            cents: figures.owedCents,
            explanation: say(words.owedExplained),
            to: account,
          },
        ]}
      />
      <ResultChart months={months} activity={activity.id} />
      <p>
        <Link to={account}>{say(words.openAccount)}</Link>
      </p>
    </>
  );
}
