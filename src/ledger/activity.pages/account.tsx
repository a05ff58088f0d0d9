import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { FigureList } from "../../design/figure-list.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { ActivityTabs } from "../../doors/web/activity-tabs.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { activityAccount } from "../activity-account.ts";
import type { BalanceRow } from "../statement.sql.ts";
import { words } from "../words.ts";
import { ResultChart } from "./result-chart.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(activityAccount, params), request, web.language);
}

/** The account of an activity: its cash, what it is owed, its result, and both analytic accounts (R1.05). */
export default function ActivityAccountPage() {
  const { activity, year, figures, dueCents, months, balanceSheet, result } = useLoaderData<typeof loader>();
  const name = year.endsOn.slice(0, 4);
  const linesOf = (account: string) =>
    `/comptabilite/grand-livre?${new URLSearchParams({ year: name, account, activity: activity.id })}`;
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={activity.name}
        above={<Link to="/activites">{say(words.activities)}</Link>}
        below={`${activity.code} · ${activity.trade} · ${say(words.fiscalYear)} ${year.endsOn.slice(0, 4)}`}
      />
      <ActivityTabs activity={activity.id} />
      <FigureList
        figures={[
          {
            term: say(words.cash),
            cents: figures.cashCents,
            explanation: say(words.cashExplained),
            to: linesOf("5"),
          },
          {
            term: say(words.owed),
            cents: figures.owedCents,
            explanation: say(words.owedExplained),
            to: linesOf("41"),
          },
          { term: say(words.due), cents: dueCents, explanation: say(words.dueExplained), to: linesOf("41") },
          {
            term: say(words.result),
            cents: figures.incomeCents - figures.chargesCents,
            to: `/comptabilite/balance?${new URLSearchParams({ year: name, activity: activity.id })}`,
          },
        ]}
      />
      <ResultChart months={months} activity={activity.id} year={year.endsOn} />
      <Accounts title={say(words.resultAccount)} rows={result} activity={activity.id} year={year.endsOn} />
      <Accounts
        title={say(words.balanceSheet)}
        rows={balanceSheet}
        activity={activity.id}
        year={year.endsOn}
      />
    </div>
  );
}

function Accounts({
  title,
  rows,
  activity,
  year,
}: {
  title: string;
  rows: BalanceRow[];
  activity: string;
  year: string;
}) {
  const say = useSay();
  const addressOf = (account: string) => new URLSearchParams({ year: year.slice(0, 4), account, activity });
  const columns: Column<BalanceRow>[] = [
    {
      key: "account",
      head: say(words.account),
      phone: "fact",
      cell: (row) => <span className="figure">{row.account}</span>,
    },
    { key: "label", head: say(words.label), phone: "title", cell: (row) => row.label },
    {
      key: "balance",
      head: say(words.balance),
      align: "right",
      phone: "fact",
      cell: (row) => (
        <Money
          cents={row.openingCents + row.debitCents - row.creditCents}
          zero="dash"
          to={`/comptabilite/grand-livre?${addressOf(row.account)}`}
        />
      ),
    },
  ];
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.account}
        search={new URLSearchParams()}
        sort={{ key: "account", direction: "asc" }}
      />
    </section>
  );
}
