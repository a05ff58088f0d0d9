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
import { listQuotes } from "../list-quotes.ts";
import { rowsPerPage } from "../page-size.ts";
import { quoteStates } from "../quote-state.ts";
import { quoteMarks } from "../quote-state-words.ts";
import { words } from "../words.ts";

const sorts = ["date", "customer", "valid", "gross"];
const newest = { key: "date", direction: "desc" } as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const asked = [...searchParams].filter(([name, value]) => value !== "" && !["tri", "sens"].includes(name));
  const { key: sort, direction } = sortOf(searchParams, sorts, newest);
  const input = { ...Object.fromEntries(asked), sort, direction };
  return resultOf(await web.readView(listQuotes, input), request, web.language);
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

function useColumns(grossCents: bigint): Column<Row>[] {
  const say = useSay();
  const day = (date: string | null) => (date ? <CivilDate date={date} form="short" /> : "–");
  return [
    {
      ...{ key: "customer", head: say(words.customer), phone: "title", sortable: true },
      cell: ({ id, customerName }) => <Link to={`/devis/${id}`}>{customerName}</Link>,
    },
    { key: "title", head: say(words.title), cell: ({ title }) => title || "–" },
    {
      ...{ key: "number", head: say(words.number) },
      cell: ({ number }) => <span className="figure">{number ?? "–"}</span>,
    },
    { key: "activity", head: say(words.activity), cell: ({ activityName }) => activityName },
    { key: "date", head: say(words.sentOn), sortable: true, cell: ({ sentOn }) => day(sentOn) },
    { key: "valid", head: say(words.validUntil), sortable: true, cell: (row) => day(row.validUntil) },
    { key: "state", head: say(words.state), phone: "fact", cell: ({ state }) => <State of={state} /> },
    {
      ...{ key: "gross", head: say(words.gross), align: "right", phone: "fact", sortable: true },
      cell: ({ grossCents: cents }) => <Money cents={cents} />,
      total: <Money cents={grossCents} />,
    },
  ];
}

function State({ of }: { of: Row["state"] }) {
  const say = useSay();
  const { icon, word, tone } = quoteMarks[of];
  return <StateMark icon={icon} label={say(word)} tone={tone} />;
}

/** The quotes one may see: found by state, customer, subject or number, with the sum of what is kept. */
export default function QuotesPage() {
  const { rows, total, page, grossCents } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(grossCents);
  const caption = say(words.quotes);
  const create = (
    <Link className="button button-main" to="/devis/nouveau">
      {say(words.newQuote)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={caption} action={create} />
      <Filters caption={caption} search={search} />
      {rows.length === 0 ? (
        <Empty icon="file-text" title={say(words.noQuote)} firstStep={create}>
          {say(words.noQuoteWhy)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows, search }}
            choose="quotes"
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
  const given = (name: string) => search.get(name) ?? "";
  return (
    <TableTools
      caption={caption}
      filtered={given("search") !== "" || given("state") !== ""}
      exports={filesOf("invoicing/quotes", search)}
    >
      <TextField name="search" label={say(words.searchQuote)} optional defaultValue={given("search")} />
      <SelectField name="state" label={say(words.state)} optional defaultValue={given("state")}>
        <option value="">{say(words.every)}</option>
        {quoteStates.map((state) => (
          <option key={state} value={state}>
            {say(quoteMarks[state].word)}
          </option>
        ))}
      </SelectField>
    </TableTools>
  );
}
