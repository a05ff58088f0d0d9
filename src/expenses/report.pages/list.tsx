import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { filesOf } from "../../design/table-address.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { listReports, rowsPerPage } from "../list-reports.ts";
import { reportMarks } from "../report-marks.ts";
import { words } from "../words.ts";
import { ReportTable } from "./report-table.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const input = Object.fromEntries(asked);
  const found = resultOf(await web.readView(listReports, input), request, web.language);
  return { ...found, perPage: rowsPerPage };
}

/** The reports one may see: to check, to pay back, and those that were. */
export default function ReportsPage() {
  const { rows, total, page, perPage, leftCents, all } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const caption = say(words.reports);
  return (
    <div className="stack">
      <PageHead
        title={caption}
        action={
          <>
            {all && <Link to="/frais/categories">{say(words.categories)}</Link>}{" "}
            <Link className="button" to="/frais">
              {say(words.myExpenses)}
            </Link>
          </>
        }
      />
      <Filters {...{ caption, search }} />
      {rows.length === 0 ? (
        <Empty icon="receipt" title={say(words.noReport)}>
          {say(words.noReportWhy)}
        </Empty>
      ) : (
        <>
          <ReportTable {...{ caption, rows, total, leftCents }} />
          <Pagination {...{ caption, search, page, perPage, total }} />
        </>
      )}
    </div>
  );
}

function Filters({ caption, search }: { caption: string; search: URLSearchParams }) {
  const say = useSay();
  const states = Object.entries(reportMarks).filter(([state]) => state !== "validated");
  return (
    <TableTools
      caption={caption}
      filtered={["state", "search"].some((name) => search.has(name))}
      exports={filesOf("expenses/reports", search)}
    >
      <TextField name="search" label={say(words.search)} optional defaultValue={search.get("search") ?? ""} />
      <SelectField name="state" label={say(words.state)} optional defaultValue={search.get("state") ?? ""}>
        <option value="">{say(words.every)}</option>
        <option value="waiting">{say(words.choiceWaiting)}</option>
        <option value="to-repay">{say(words.choiceToRepay)}</option>
        {states.map(([state, { word }]) => (
          <option key={state} value={state}>
            {say(word)}
          </option>
        ))}
      </SelectField>
    </TableTools>
  );
}
