import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { filesOf, pageOf } from "../../design/table-address.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { registerWords } from "../register-words.ts";
import { staffRegister } from "../staff-register.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = new URL(request.url).searchParams;
  const input = { page: pageOf(asked), search: asked.get("search") ?? "" };
  return resultOf(await web.readView(staffRegister, input), request, web.language);
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

function useColumns(): Column<Row>[] {
  const say = useSay();
  const missing = <span className="late">{say(registerWords.toComplete)}</span>;
  const day = (date: string | null) => (date ? <CivilDate date={date} form="short" /> : "–");
  return [
    {
      key: "name",
      head: say(words.person),
      phone: "title",
      cell: (row) => (
        <Link to={`/personnes/${row.person}/dossier`}>{`${row.familyName} ${row.givenName}`}</Link>
      ),
    },
    { key: "nationality", head: say(registerWords.nationality), cell: (row) => row.nationality ?? missing },
    {
      key: "birthDate",
      head: say(registerWords.birthDate),
      cell: (row) => (row.birthDate ? <CivilDate date={row.birthDate} form="short" /> : missing),
    },
    {
      key: "gender",
      head: say(registerWords.gender),
      cell: (row) => (row.gender ? say(registerWords[row.gender]) : missing),
    },
    { key: "job", head: say(words.job), phone: "fact", cell: (row) => row.job || missing },
    { key: "qualification", head: say(words.qualification), cell: (row) => row.qualification || missing },
    { key: "kind", head: say(words.kind), cell: (row) => say(words[row.kind]) },
    {
      key: "enteredOn",
      head: say(registerWords.enteredOn),
      phone: "fact",
      cell: (row) => day(row.enteredOn),
    },
    { key: "leftOn", head: say(registerWords.leftOn), cell: (row) => day(row.leftOn) },
    { key: "permit", head: say(registerWords.permit), cell: (row) => row.permit ?? "–" },
  ];
}

/** The single register of staff, in the order of hiring. */
export default function RegisterPage() {
  const { rows, total, page, perPage } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns();
  const caption = say(words.staffRegister);
  return (
    <div className="stack">
      <PageHead
        title={caption}
        above={<Link to="/contrats">{say(words.contracts)}</Link>}
        below={say(registerWords.registerWhy)}
      />
      <TableTools
        caption={caption}
        filtered={search.has("search")}
        exports={filesOf("contracts/staff-register", search)}
      >
        <TextField
          name="search"
          label={say(words.person)}
          optional
          defaultValue={search.get("search") ?? ""}
        />
      </TableTools>
      <DataTable
        {...{ caption, columns, rows, search }}
        choose="staff-register"
        rowKey={({ contract }) => contract}
        sort={{ key: "", direction: "asc" }}
        totalCount={total}
      />
      <Pagination caption={caption} search={search} page={page} perPage={perPage} total={total} />
    </div>
  );
}
