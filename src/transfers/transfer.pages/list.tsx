import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { SelectField } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { TableTools } from "../../design/table-tools.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { listTransfers, rowsPerPage } from "../list-transfers.ts";
import { transferMarks } from "../transfer-marks.ts";
import { words } from "../words.ts";
import { WhenServed } from "./when-served.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const found = resultOf(await web.readView(listTransfers, Object.fromEntries(asked)), request, web.language);
  return { ...found, perPage: rowsPerPage };
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

/** What activities do for each other, what waits for an answer first. */
export default function TransfersPage() {
  const { rows, total, page, perPage, own } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const caption = say(words.transfers);
  const columns = useColumns(own);
  return (
    <div className="stack">
      <PageHead
        title={caption}
        below={say(words.whyNoInvoice)}
        action={
          <Link className="button button-main" to="/services-entre-activites/nouveau">
            {say(words.propose)}
          </Link>
        }
      />
      <TableTools caption={caption} filtered={search.has("state")}>
        <SelectField name="state" label={say(words.state)} optional defaultValue={search.get("state") ?? ""}>
          <option value="">{say(words.every)}</option>
          {Object.entries(transferMarks).map(([state, { word }]) => (
            <option key={state} value={state}>
              {say(word)}
            </option>
          ))}
        </SelectField>
      </TableTools>
      {rows.length === 0 ? (
        <Empty icon="coins" title={say(words.none)}>
          {say(words.noneWhy)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows, search }}
            rowKey={({ id }) => id}
            sort={{ key: "", direction: "desc" }}
            totalCount={total}
          />
          <Pagination {...{ caption, search, page, perPage, total }} />
        </>
      )}
    </div>
  );
}

function useColumns(own: readonly string[]): Column<Row>[] {
  const say = useSay();
  return [
    {
      key: "label",
      head: say(words.label),
      phone: "title",
      cell: ({ id, label }) => <Link to={`/services-entre-activites/${id}`}>{label}</Link>,
    },
    { key: "number", head: say(words.number), cell: ({ number }) => number },
    {
      key: "who",
      head: say(words.who),
      phone: "fact",
      cell: ({ sellerName: seller, buyerName: buyer }) => say(words.fromTo, { seller, buyer }),
    },
    { key: "when", head: say(words.when), cell: (row) => <WhenServed {...row} /> },
    {
      key: "state",
      head: say(words.state),
      phone: "fact",
      cell: ({ state }) => {
        const { icon, word, tone } = transferMarks[state];
        return <StateMark icon={icon} label={say(word)} tone={tone} />;
      },
    },
    {
      key: "amount",
      head: say(words.amount),
      align: "right",
      phone: "fact",
      // What one pays is below zero for oneself.
      cell: ({ cents, buyer, seller }) => (
        <Money cents={own.includes(buyer) && !own.includes(seller) ? -cents : cents} />
      ),
    },
  ];
}
