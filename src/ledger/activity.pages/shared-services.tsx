import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { SelectField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sharedServices } from "../shared-services.ts";
import { words } from "../words.ts";
import { AnalyticResult } from "./analytic-accounts.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const year = new URL(request.url).searchParams.get("year") || undefined;
  return resultOf(await web.readView(sharedServices, { year }), request, web.language);
}

/** What the contributions are used for, open to everyone who pays them (R1.07). */
export default function SharedServicesPage() {
  const { year, years, rows } = useLoaderData<typeof loader>();
  const say = useSay();
  const name = year.endsOn.slice(0, 4);
  return (
    <div className="stack">
      <PageHead
        title={`${say(words.sharedServices)} ${name}`}
        above={<Link to="/activites">{say(words.activities)}</Link>}
        below={say(words.sharedServicesIntro)}
      />
      <TableTools caption={say(words.sharedServices)} filtered={false}>
        <SelectField name="year" label={say(words.fiscalYear)} defaultValue={name} optional>
          <Choices among={years.map((each) => ({ id: each, name: each }))} />
        </SelectField>
      </TableTools>
      <AnalyticResult rows={rows} />
    </div>
  );
}
