import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { filesOf, sortOf } from "../../design/table-address.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { invoiceStates } from "../invoice.ts";
import { stateMarks } from "../invoice-state-words.ts";
import { listInvoices } from "../list-invoices.ts";
import { rowsPerPage } from "../page-size.ts";
import { words } from "../words.ts";

const sorts = ["date", "customer", "due", "gross", "left"];
const newest = { key: "date", direction: "desc" } as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const asked = [...searchParams].filter(([, value]) => value !== "");
  const { key: sort, direction } = sortOf(searchParams, sorts, newest);
  const input = { ...Object.fromEntries(asked), sort, direction };
  return resultOf(await web.readView(listInvoices, input), request, web.language);
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

function useColumns(sums: { grossCents: bigint; dueCents: bigint }): Column<Row>[] {
  const say = useSay();
  const day = (date: string | null) => (date ? <CivilDate date={date} form="short" /> : "–");
  return [
    {
      key: "customer",
      head: say(words.customer),
      phone: "title",
      sortable: true,
      cell: ({ id, customerName }) => <Link to={`/factures/${id}`}>{customerName}</Link>,
    },
    {
      key: "number",
      head: say(words.number),
      cell: ({ number }) => <span className="figure">{number ?? "–"}</span>,
    },
    { key: "activity", head: say(words.activity), cell: ({ activityName }) => activityName },
    { key: "date", head: say(words.date), sortable: true, cell: ({ issuedOn }) => day(issuedOn) },
    { key: "due", head: say(words.dueOn), sortable: true, cell: ({ dueOn }) => day(dueOn) },
    { key: "state", head: say(words.state), phone: "fact", cell: ({ state }) => <State of={state} /> },
    {
      key: "gross",
      head: say(words.gross),
      align: "right",
      phone: "fact",
      sortable: true,
      cell: ({ grossCents }) => <Money cents={grossCents} />,
      total: <Money cents={sums.grossCents} />,
    },
    {
      key: "left",
      head: say(words.left),
      align: "right",
      sortable: true,
      cell: ({ id, dueCents }) => (
        <Money cents={dueCents} zero="dash" to={`/factures/${id}`} explanation={say(words.leftExplained)} />
      ),
      total: <Money cents={sums.dueCents} />,
    },
  ];
}

function State({ of }: { of: Row["state"] }) {
  const say = useSay();
  const { icon, word, tone } = stateMarks[of];
  return <StateMark icon={icon} label={say(word)} tone={tone} />;
}

/** The invoices one may see: found by state, customer or number, with the sums of what the filters keep. */
export default function InvoicesPage() {
  const { rows, total, page, ...sums } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(sums);
  const caption = say(words.invoices);
  const create = (
    <Link className="button button-main" to="/factures/nouvelle">
      {say(words.newInvoice)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={caption} action={create} />
      <Filters caption={caption} search={search} />
      {rows.length === 0 ? (
        <Empty icon="file-invoice" title={say(words.noInvoice)} firstStep={create}>
          {say(words.noInvoiceWhy)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows, search }}
            choose="invoices"
            rowKey={({ id }) => id}
            sort={sortOf(search, sorts, newest)}
            totalCount={total}
          />
          <Pagination caption={caption} search={search} page={page} perPage={rowsPerPage} total={total} />
        </>
      )}
    </div>
  );
}

function Filters({ caption, search }: { caption: string; search: URLSearchParams }) {
  const say = useSay();
  const filtered = ["search", "state", "late", "activity", "customer"].some((name) => search.has(name));
  return (
    <TableTools caption={caption} filtered={filtered} exports={filesOf("invoicing/invoices", search)}>
      <TextField
        name="search"
        label={say(words.searchInvoice)}
        optional
        defaultValue={search.get("search") ?? ""}
      />
      <SelectField name="state" label={say(words.state)} optional defaultValue={search.get("state") ?? ""}>
        <option value="">{say(words.every)}</option>
        {invoiceStates.map((state) => (
          <option key={state} value={state}>
            {say(stateMarks[state].word)}
          </option>
        ))}
      </SelectField>
      <SelectField name="late" label={say(words.lateBy)} optional defaultValue={search.get("late") ?? ""}>
        <option value="">{say(words.every)}</option>
        {[words.late0, words.late1, words.late2, words.late3].map((band, rank) => (
          <option key={band.id} value={rank}>
            {say(band)}
          </option>
        ))}
      </SelectField>
    </TableTools>
  );
}
