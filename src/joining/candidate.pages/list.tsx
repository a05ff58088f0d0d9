import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Choices } from "../../design/choices.tsx";
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
import { useRole } from "../../doors/web/use-role.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { states } from "../candidate.ts";
import { heardWords, sectorWords, stateWords } from "../choice-words.ts";
import { deskWords } from "../desk-words.ts";
import { listCandidates, rowsPerPage } from "../list-candidates.ts";
import { words } from "../words.ts";
import { CandidateMark } from "./state.tsx";
import { JoiningTabs } from "./tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const found = resultOf(
    await web.readView(listCandidates, Object.fromEntries(asked)),
    request,
    web.language,
  );
  return { ...found, slug: web.cooperative?.slug ?? "", perPage: rowsPerPage };
}
type Found = Awaited<ReturnType<typeof loader>>;
type Row = Found["rows"][number];

function useColumns(): Column<Row>[] {
  const say = useSay();
  return [
    {
      key: "name",
      head: say(words.name),
      phone: "title",
      cell: ({ id, name }) => <Link to={`/candidatures/${id}`}>{name}</Link>,
    },
    {
      key: "state",
      head: say(words.state),
      phone: "fact",
      cell: ({ state }) => <CandidateMark state={state} />,
    },
    {
      key: "cameAt",
      head: say(deskWords.cameOn),
      phone: "fact",
      cell: ({ cameAt }) => <CivilDate date={civilDateOf(cameAt)} form="short" />,
    },
    {
      key: "sector",
      head: say(words.sector),
      cell: ({ sector }) => (sector ? say(sectorWords[sector as keyof typeof sectorWords]) : "–"),
    },
    { key: "town", head: say(words.town), cell: ({ town }) => town || "–" },
    {
      key: "from",
      head: say(deskWords.from),
      cell: ({ heard, prescriberName }) =>
        prescriberName ?? say(heardWords[heard as keyof typeof heardWords]),
    },
    {
      key: "adviser",
      head: say(words.inCharge),
      cell: ({ adviserName }) => adviserName ?? say(deskWords.nobody),
    },
  ];
}

/** The candidates one may see: those who wait longest stand first. */
export default function CandidatesPage() {
  const { rows, total, page, perPage, team, slug } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns();
  const caption = say(words.candidates);
  const create = (
    <Link className="button button-main" to="/candidatures/nouvelle">
      {say(deskWords.newCandidate)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead
        title={caption}
        action={create}
        below={<a href={`/rejoindre/${slug}`}>{say(deskWords.publicPage)}</a>}
      />
      <JoiningTabs />
      {search.has("efface") && <p role="status">{say(deskWords.erased)}</p>}
      <Filters caption={caption} search={search} team={team} />
      {rows.length === 0 ? (
        <Empty icon="heart-handshake" title={say(deskWords.none)} firstStep={create}>
          {say(deskWords.noneWhy)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows, search }}
            choose="candidates"
            rowKey={({ id }) => id}
            sort={{ key: "", direction: "asc" }}
          />
          <Pagination caption={caption} search={search} page={page} perPage={perPage} total={total} />
        </>
      )}
    </div>
  );
}

type FiltersProps = { caption: string; search: URLSearchParams } & Pick<Found, "team">;

function Filters({ caption, search, team }: FiltersProps) {
  const say = useSay();
  const role = useRole();
  const filtered = ["search", "state", "adviser"].some((name) => search.has(name));
  const field = (name: string) => ({ name, optional: true, defaultValue: search.get(name) ?? "" });
  const files = role === "hr" || role === "director" ? filesOf("joining/candidates", search) : {};
  return (
    <TableTools caption={caption} filtered={filtered} exports={files}>
      <TextField label={say(deskWords.search)} {...field("search")} />
      <SelectField label={say(words.state)} {...field("state")}>
        <option value="">{say(deskWords.open)}</option>
        <option value="all">{say(deskWords.all)}</option>
        {states.map((state) => (
          <option key={state} value={state}>
            {say(stateWords[state])}
          </option>
        ))}
      </SelectField>
      <SelectField label={say(words.inCharge)} {...field("adviser")}>
        <option value="">{say(deskWords.anybody)}</option>
        <option value="nobody">{say(deskWords.nobody)}</option>
        <Choices among={team} />
      </SelectField>
    </TableTools>
  );
}
