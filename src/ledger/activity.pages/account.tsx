import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { SelectField } from "../../design/field.tsx";
import { FigureList } from "../../design/figure-list.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { ActivityTabs } from "../../doors/web/activity-tabs.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { activityAccount } from "../activity-account.ts";
import { filesOf } from "../statement.pages/statement-filters.tsx";
import { words } from "../words.ts";
import { AnalyticBalanceSheet, AnalyticResult } from "./analytic-accounts.tsx";
import { ResultChart } from "./result-chart.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const year = new URL(request.url).searchParams.get("year") || undefined;
  return resultOf(await web.readView(activityAccount, { ...params, year }), request, web.language);
}

/** The account of an activity: its cash, what it is owed, its result, and both analytic accounts (R1.05). */
export default function ActivityAccountPage() {
  const account = useLoaderData<typeof loader>();
  const { activity, year, years, figures, months, balanceSheet, result } = account;
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
      <TableTools
        caption={say(words.activityAccount)}
        filtered={false}
        exports={filesOf("balance", new URLSearchParams({ year: name, activity: activity.id }))}
      >
        <SelectField name="year" label={say(words.fiscalYear)} defaultValue={name} optional>
          <Choices among={years.map((each) => ({ id: each, name: each }))} />
        </SelectField>
      </TableTools>
      <Figures account={account} linesOf={linesOf} />
      <ResultChart months={months} activity={activity.id} year={year.endsOn} />
      <AnalyticResult rows={result} addressOf={linesOf} />
      <AnalyticBalanceSheet
        rows={balanceSheet}
        resultCents={figures.incomeCents - figures.chargesCents}
        addressOf={linesOf}
      />
      <p>
        <Link to={`/services-mutualises?year=${name}`}>{say(words.sharedServices)}</Link>{" "}
        <Link to="/comptabilite/chaine">{say(words.verifySeal)}</Link>
      </p>
    </div>
  );
}

type FiguresProps = { account: Awaited<ReturnType<typeof loader>>; linesOf: (account: string) => string };

function Figures({ account: { activity, year, figures, dueCents }, linesOf }: FiguresProps) {
  const say = useSay();
  const ofYear = new URLSearchParams({ year: year.endsOn.slice(0, 4), activity: activity.id });
  return (
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
          to: `/comptabilite/balance?${ofYear}`,
        },
      ]}
    />
  );
}
