import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { ActivityTabs } from "../../doors/web/activity-tabs.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { periodName } from "../period-name.ts";
import { readStatement } from "../read-statement.ts";
import { words } from "../words.ts";
import { linksOf, StatementBody } from "./body.tsx";
import { Customers } from "./customers.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const period = new URL(request.url).searchParams.get("periode") || undefined;
  return resultOf(await web.readView(readStatement, { ...params, period }), request, web.language);
}

/** The account of one activity, for somebody who has never seen a balance sheet (R1.05, R1.06, R1.08). */
export default function ActivityStatementPage() {
  const found = useLoaderData<typeof loader>();
  const { activity, period, result, own } = found;
  const say = useSay();
  const language = useLanguage();
  const links = linksOf(found, { activity: activity.id });
  const name = periodName(period.key, period.from, language);
  return (
    <div className="stack statement">
      <PageHead
        title={activity.name}
        above={<Link to="/activites">{say(words.activities)}</Link>}
        below={`${activity.code} · ${say(words.statement)} · ${name}`}
        action={
          <a className="button" href={`/activites/${activity.id}/releve.pdf?periode=${period.key}`}>
            <Icon name="download" size="small" />
            {say(words.pdf)}
          </a>
        }
      />
      <ActivityTabs activity={activity.id} />
      <StatementBody
        found={found}
        who={own ? "youHave" : "itHas"}
        links={links}
        customers={
          <Customers
            customers={found.customers}
            salesCents={result.totals.salesCents}
            linesOf={links.customer}
          />
        }
      />
      <footer className="stack quiet">
        {own && <p>{say(words.yourRight)}</p>}
        <p className="statement-links">
          {own && <Link to="/moi/avis">{say(words.byMail)}</Link>}
          <Link to={`/activites/${activity.id}/comptes?year=${period.year.endsOn.slice(0, 4)}`}>
            {say(words.accounts)}
          </Link>
          <Link to={`/services-mutualises?year=${period.year.endsOn.slice(0, 4)}`}>
            {say(words.sharedServices)}
          </Link>
          <Link to="/comptabilite/chaine">{say(words.verify)}</Link>
        </p>
      </footer>
    </div>
  );
}
