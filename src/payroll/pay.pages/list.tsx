import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { TableTools } from "../../design/table-tools.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { deskWords } from "../desk-words.ts";
import type { PayRow } from "../list.sql.ts";
import { listProposals, rowsPerPage } from "../list-proposals.ts";
import { payMarks } from "../pay-marks.ts";
import { wayWords } from "../way-words.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const input = Object.fromEntries(asked);
  const found = resultOf(await web.readView(listProposals, input), request, web.language);
  return { ...found, perPage: rowsPerPage };
}

type Found = Awaited<ReturnType<typeof loader>>;

/** The pays of a month: who waits for an answer, who has proposed nothing, what is validated. */
export default function PaysPage() {
  const found = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const language = useLanguage();
  const { rows, total, page, perPage, month, runs } = found;
  const caption = say(words.pays);
  const columns = useColumns(found);
  const named = formatDate(`${month}-01`, language, "month");
  return (
    <div className="stack">
      <PageHead
        title={caption}
        below={named}
        action={runs && <Link to={`/paie/mois/${month}`}>{say(words.seeRun, { month: named })}</Link>}
      />
      <Filters {...{ caption, search, found }} />
      {rows.length === 0 ? (
        <Empty icon="coins" title={say(deskWords.noPay)}>
          {say(deskWords.noPayWhy)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows, search }}
            rowKey={({ person }) => person}
            sort={{ key: "", direction: "asc" }}
            totalCount={total}
          />
          <Pagination {...{ caption, search, page, perPage, total }} />
        </>
      )}
    </div>
  );
}

function Filters({ caption, search, found }: { caption: string; search: URLSearchParams; found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const { now, next, month } = found;
  const months = [...new Set([month, next, now])].toSorted().reverse();
  return (
    <TableTools caption={caption} filtered={["state", "search"].some((name) => search.has(name))}>
      <TextField
        name="search"
        label={say(deskWords.search)}
        optional
        defaultValue={search.get("search") ?? ""}
      />
      <SelectField name="month" label={say(deskWords.filterMonth)} optional defaultValue={month}>
        {months.map((each) => (
          <option key={each} value={each}>
            {formatDate(`${each}-01`, language, "month")}
          </option>
        ))}
      </SelectField>
      <SelectField name="state" label={say(words.state)} optional defaultValue={search.get("state") ?? ""}>
        <option value="">{say(deskWords.every)}</option>
        <option value="proposed">{say(deskWords.choiceProposed)}</option>
        <option value="missing">{say(deskWords.choiceMissing)}</option>
        <option value="validated">{say(deskWords.choiceValidated)}</option>
      </SelectField>
    </TableTools>
  );
}

const orDash = (cents: bigint | null) => (cents === null ? "–" : <Money cents={cents} />);

function useColumns({ grossCents, costCents, month }: Found): Column<PayRow>[] {
  const say = useSay();
  const of = (row: PayRow) =>
    row.proposal
      ? `/paie/propositions/${row.proposal}`
      : `/paie?${new URLSearchParams({ activite: row.activity, personne: row.person, mois: month })}`;
  return [
    {
      key: "person",
      head: say(words.person),
      phone: "title",
      cell: (row) => <Link to={of(row)}>{row.personName}</Link>,
    },
    { key: "activity", head: say(words.activity), cell: ({ activityName }) => activityName },
    {
      key: "state",
      head: say(words.state),
      phone: "fact",
      cell: ({ state }) => {
        const { icon, word, tone } = payMarks[state];
        return <StateMark icon={icon} label={say(word)} tone={tone} />;
      },
    },
    { key: "fixed", head: say(words.fixed), align: "right", cell: (row) => orDash(row.fixedCents) },
    {
      key: "gross",
      head: say(wayWords.gross),
      align: "right",
      phone: "fact",
      cell: (row) => orDash(row.grossCents),
      total: <Money cents={grossCents} zero="dash" />,
    },
    { key: "net", head: say(wayWords.net), align: "right", cell: (row) => orDash(row.netCents) },
    {
      key: "cost",
      head: say(words.cost),
      align: "right",
      cell: (row) => orDash(row.costCents),
      total: <Money cents={costCents} zero="dash" />,
    },
  ];
}
