import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { filesOf } from "../../design/table-address.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { roles } from "../../foundation/actor.ts";
import { listPeople, rowsPerPage } from "../list-people.ts";
import { roleWords, words } from "../words.ts";
import { EnteredMark } from "./entered-mark.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const input = Object.fromEntries(asked);
  const found = resultOf(await web.readView(listPeople, input), request, web.language);
  return { ...found, perPage: rowsPerPage };
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

function useColumns(ending: boolean): Column<Row>[] {
  const say = useSay();
  const columns: Column<Row>[] = [
    {
      key: "name",
      head: say(words.person),
      phone: "title",
      cell: ({ person, name }) => <Link to={`/personnes/${person}`}>{name}</Link>,
    },
    {
      key: "roles",
      head: say(words.roles),
      phone: "fact",
      cell: ({ roles: held }) => held.map((role) => say(roleWords[role])).join(", "),
    },
    { key: "email", head: say(words.email), cell: ({ email }) => <a href={`mailto:${email}`}>{email}</a> },
    { key: "since", head: say(words.since), cell: ({ since }) => <CivilDate date={since} form="short" /> },
    {
      key: "until",
      head: say(words.until),
      cell: ({ until }) => (until ? <CivilDate date={until} form="short" /> : "–"),
    },
    {
      key: "entered",
      head: say(words.signingIn),
      phone: "fact",
      cell: ({ entered }) => (entered ? say(words.enteredYes) : <EnteredMark entered={false} />),
    },
  ];
  return ending ? columns : columns.filter(({ key }) => key !== "until");
}

/** The people of the house, one line each; what is done with someone is done on their own page. */
export default function PeoplePage() {
  const { rows, total, page, perPage, mayAdmit } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(rows.some(({ until }) => until !== null));
  const caption = say(words.people);
  const admit = mayAdmit && (
    <Link className="button button-main" to="/personnes/nouvelle">
      {say(words.admitPerson)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={caption} below={say(words.peopleCount, { n: total })} action={admit} />
      <Filters caption={caption} search={search} />
      {rows.length === 0 ? (
        <Empty icon="users" title={say(words.nobody)}>
          {say(words.nobodyWhy)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows, search }}
            choose="people"
            rowKey={({ person }) => person}
            sort={{ key: "name", direction: "asc" }}
          />
          <Pagination caption={caption} search={search} page={page} perPage={perPage} total={total} />
        </>
      )}
    </div>
  );
}

function Filters({ caption, search }: { caption: string; search: URLSearchParams }) {
  const say = useSay();
  const filtered = ["search", "role", "standing"].some((name) => search.has(name));
  const field = (name: string) => ({ name, optional: true, defaultValue: search.get(name) ?? "" });
  return (
    <TableTools caption={caption} filtered={filtered} exports={filesOf("people/people", search)}>
      <TextField label={say(words.nameOrEmail)} {...field("search")} />
      <SelectField label={say(words.role)} {...field("role")}>
        <option value="">{say(words.allRoles)}</option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {say(roleWords[role])}
          </option>
        ))}
      </SelectField>
      <SelectField label={say(words.standing)} {...field("standing")}>
        <option value="">{say(words.standingCurrent)}</option>
        <option value="waiting">{say(words.standingWaiting)}</option>
        <option value="past">{say(words.standingPast)}</option>
      </SelectField>
    </TableTools>
  );
}
