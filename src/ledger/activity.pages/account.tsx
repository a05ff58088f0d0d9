import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { SelectField } from "../../design/field.tsx";
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

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const year = new URL(request.url).searchParams.get("year") || undefined;
  return resultOf(await web.readView(activityAccount, { ...params, year }), request, web.language);
}

/** Both analytic accounts of an activity by their accounting names: the detail of its statement (R1.05). */
export default function ActivityAccountPage() {
  const { activity, year, years, figures, balanceSheet, result } = useLoaderData<typeof loader>();
  const name = year.endsOn.slice(0, 4);
  const linesOf = (account: string) =>
    `/comptabilite/grand-livre?${new URLSearchParams({ year: name, account, activity: activity.id })}`;
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={activity.name}
        above={<Link to={`/activites/${activity.id}?periode=${name}`}>{activity.code}</Link>}
        below={`${say(words.activityAccount)} · ${say(words.fiscalYear)} ${name}`}
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
      <AnalyticResult rows={result} addressOf={linesOf} />
      <AnalyticBalanceSheet
        rows={balanceSheet}
        resultCents={figures.incomeCents - figures.chargesCents}
        addressOf={linesOf}
      />
    </div>
  );
}
