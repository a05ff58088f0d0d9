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
import type { ContractState } from "../contract.ts";
import { contractKinds } from "../kinds.ts";
import { listContracts, rowsPerPage } from "../list-contracts.ts";
import { modelWords } from "../model-words.ts";
import { stateWords } from "../state-words.ts";
import { words } from "../words.ts";
import { ContractStateMark } from "./contract-state.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const input = Object.fromEntries(asked);
  const found = resultOf(await web.readView(listContracts, input), request, web.language);
  return { ...found, perPage: rowsPerPage };
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

function useColumns(): Column<Row>[] {
  const say = useSay();
  const next = {
    periodEnds: words.endsOn,
    termEnds: words.termEnds,
    trialEnds: words.trialEnds,
    associationDue: words.toAssociate,
  };
  return [
    {
      key: "person",
      head: say(words.person),
      phone: "title",
      cell: ({ id, personName }) => <Link to={`/contrats/${id}`}>{personName}</Link>,
    },
    { key: "kind", head: say(words.kind), phone: "fact", cell: ({ kind }) => say(words[kind]) },
    { key: "activity", head: say(words.activity), cell: ({ activityName }) => activityName ?? "–" },
    {
      key: "state",
      head: say(words.state),
      phone: "fact",
      cell: ({ state }) => <ContractStateMark of={state} />,
    },
    {
      key: "startsOn",
      head: say(words.startsOn),
      cell: ({ startsOn }) => <CivilDate date={startsOn} form="short" />,
    },
    {
      key: "next",
      head: say(words.nextDate),
      cell: ({ nextOn, nextWhat }) =>
        nextOn && nextWhat ? (
          <>
            <CivilDate date={nextOn} form="short" /> · {say(next[nextWhat])}
          </>
        ) : (
          "–"
        ),
    },
  ];
}

/** The contracts one may see: those with a date coming stand first. */
export default function ContractsPage() {
  const { rows, total, page, perPage, mayKeep } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns();
  const caption = say(words.contracts);
  const create = mayKeep && (
    <Link className="button button-main" to="/contrats/nouveau">
      {say(words.newContract)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead
        title={caption}
        action={create}
        below={
          mayKeep && (
            <>
              <Link to="/contrats/registre">{say(words.staffRegister)}</Link>
              {" · "}
              <Link to="/contrats/modeles">{say(modelWords.models)}</Link>
            </>
          )
        }
      />
      <Filters caption={caption} search={search} />
      {rows.length === 0 ? (
        <Empty icon="file-text" title={say(words.noContractYet)} firstStep={create}>
          {say(words.noContractWhy)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows, search }}
            choose="contracts"
            rowKey={({ id }) => id}
            sort={{ key: "", direction: "asc" }}
            totalCount={total}
          />
          <Pagination caption={caption} search={search} page={page} perPage={perPage} total={total} />
        </>
      )}
    </div>
  );
}

function Filters({ caption, search }: { caption: string; search: URLSearchParams }) {
  const say = useSay();
  const filtered = ["search", "state", "kind"].some((name) => search.has(name));
  return (
    <TableTools caption={caption} filtered={filtered} exports={filesOf("contracts/contracts", search)}>
      <TextField
        name="search"
        label={say(words.searchContract)}
        optional
        defaultValue={search.get("search") ?? ""}
      />
      <SelectField name="kind" label={say(words.kind)} optional defaultValue={search.get("kind") ?? ""}>
        <option value="">{say(words.all)}</option>
        {contractKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(words[kind])}
          </option>
        ))}
      </SelectField>
      <SelectField name="state" label={say(words.state)} optional defaultValue={search.get("state") ?? ""}>
        <option value="">{say(words.living)}</option>
        <option value="all">{say(words.all)}</option>
        {(Object.keys(stateWords) as ContractState[]).map((state) => (
          <option key={state} value={state}>
            {say(stateWords[state])}
          </option>
        ))}
      </SelectField>
    </TableTools>
  );
}
