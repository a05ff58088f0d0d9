import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { formatDate } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { PersonTabs } from "../../doors/web/person-tabs.tsx";
import { myPayslips, payslipsPerPage } from "../my-payslips.ts";
import { payslipWords } from "../payslip-words.ts";
import { markOf } from "../standing-words.ts";
import { words } from "../words.ts";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page") ?? "1";
  const { person } = params;
  const outcome = await web.readView(myPayslips, { page, ...(person && { person }) });
  const found = resultOf(outcome, request, web.language);
  return { ...found, perPage: payslipsPerPage };
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

/** The payslips that one was given, the newest first; those of a person among the faces of that person. */
export default function MyPayslipsPage() {
  const { rows, page, total, perPage, person } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns();
  const caption = say(person ? words.payslips : words.myPayslips);
  return (
    <div className="stack">
      <PageHead title={(person && rows[0]?.personName) || caption} />
      {person && <PersonTabs person={person} />}
      {rows.length === 0 ? (
        <Empty icon="coins" title={say(payslipWords.empty)}>
          {say(person ? payslipWords.emptyOf : payslipWords.emptyWhy)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows, search }}
            rowKey={({ id }) => id}
            sort={{ key: "", direction: "desc" }}
          />
          <Pagination {...{ caption, search, page, perPage, total }} />
        </>
      )}
      {!person && <p className="quiet">{say(payslipWords.kept)}</p>}
    </div>
  );
}

const orDash = (cents: bigint | null) => (cents === null ? "–" : <Money cents={cents} />);

function useColumns(): Column<Row>[] {
  const say = useSay();
  const language = useLanguage();
  const named = ({ month }: Row) => formatDate(`${month}-01`, language, "month");
  return [
    {
      key: "month",
      head: say(payslipWords.month),
      phone: "title",
      cell: (row) => (
        <>
          <Link to={`/paie/bulletins/${row.id}`}>{named(row)}</Link>
          {row.replacedBy && ` · ${say(markOf({ standing: "replaced", entry: null }).word)}`}
        </>
      ),
    },
    { key: "gross", head: say(payslipWords.gross), align: "right", cell: (row) => orDash(row.grossCents) },
    {
      key: "net",
      head: say(payslipWords.net),
      align: "right",
      phone: "fact",
      cell: (row) => orDash(row.netCents),
    },
    { key: "cost", head: say(payslipWords.cost), align: "right", cell: (row) => orDash(row.costCents) },
    {
      key: "pdf",
      head: say(payslipWords.pdf),
      phone: "fact",
      cell: (row) => (
        <Link
          to={`/paie/bulletins/${row.id}/pdf`}
          reloadDocument
          aria-label={`${say(payslipWords.openPdf)}, ${named(row)}`}
        >
          <Icon name="file-text" size="small" /> {say(payslipWords.open)}
        </Link>
      ),
    },
  ];
}
