import { Form, Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { fieldId } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { cohorts } from "../cohorts.ts";
import { words } from "../words.ts";
import { PortfolioTabs } from "./portfolio-tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const by = new URL(request.url).searchParams.get("par") || undefined;
  return resultOf(await web.readView(cohorts, { by }), request, web.language);
}
type Group = Awaited<ReturnType<typeof loader>>["groups"][number];

const ways = { stage: words.byStage, quarter: words.byQuarter, adviser: words.byAdviser } as const;

/** Those one follows, in groups: by stage, by the quarter in which they came in, by adviser. */
export default function CohortsPage() {
  const { by, groups } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.cohorts)} below={say(words.cohortsExplained)} />
      <PortfolioTabs />
      <Form method="get" className="agenda-colleagues">
        <label htmlFor={fieldId("par")}>{say(words.by)}</label>
        <select id={fieldId("par")} name="par" defaultValue={by} key={by}>
          {Object.entries(ways).map(([way, word]) => (
            <option key={way} value={way}>
              {say(word)}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          {say(words.show)}
        </button>
      </Form>
      <table className="bands cohorts">
        <thead>
          <tr>
            <th scope="col">{say(ways[by])}</th>
            <th scope="col" className="right">
              {say(words.people)}
            </th>
            <th scope="col" className="right">
              {say(words.median)}
            </th>
            <th scope="col" className="right">
              {say(words.total)}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Line key={group.label} group={group} none={by === "adviser" ? words.nobody : words.noStageYet} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ group, none }: { group: Group; none: typeof words.nobody }) {
  const say = useSay();
  return (
    <tr>
      <th scope="row">
        {group.label ?? say(none)}
        <details className="todo-act">
          <summary>{say(words.whoIsIn)}</summary>
          <ul className="plain-list">
            {group.names.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/personnes/${id}/parcours`}>{name}</Link>
              </li>
            ))}
          </ul>
        </details>
      </th>
      <td className="right">{group.people}</td>
      <td className="right">
        <Money cents={group.medianCents} />
      </td>
      <td className="right">
        <Money cents={group.totalCents} />
      </td>
    </tr>
  );
}
