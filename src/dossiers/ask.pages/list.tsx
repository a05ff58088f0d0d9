import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { useRole } from "../../doors/web/use-role.ts";
import { askWords } from "../ask-words.ts";
import { AskStateMark } from "../file.pages/ask-state.tsx";
import { listAsks } from "../list-asks.ts";
import { words } from "../words.ts";
import { AskHead } from "./ask-tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return resultOf(await web.readView(listAsks, asked), request, web.language);
}
type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

function useColumns(today: string): Column<Row>[] {
  const say = useSay();
  return [
    {
      key: "person",
      head: say(askWords.person),
      phone: "title",
      cell: ({ person, name }) => <Link to={`/personnes/${person}/dossier`}>{name}</Link>,
    },
    {
      key: "document",
      head: say(askWords.document),
      phone: "fact",
      cell: ({ kind, label, reason }) => (
        <>
          {say(words[`document-${kind}`])}
          {label && ` · ${label}`}
          <br />
          <span className="quiet">{reason}</span>
        </>
      ),
    },
    {
      key: "state",
      head: say(askWords.state),
      cell: ({ state, dueOn }) => <AskStateMark {...{ state, late: dueOn < today }} />,
    },
    {
      key: "dueOn",
      head: say(askWords.dueOn),
      phone: "fact",
      cell: ({ dueOn }) => <CivilDate date={dueOn} form="short" />,
    },
    { key: "asker", head: say(askWords.asker), cell: ({ askerName }) => askerName ?? "–" },
  ];
}

/** What is asked of whom: given and to be looked at, awaited, over. */
export default function AsksPage() {
  const { rows, total, face, page, perPage, today } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const role = useRole();
  const columns = useColumns(today);
  const caption = say(words.documentsAsked);
  const first = (
    <Link className="button" to={role === "hr" ? "/personnes" : "/portefeuille"}>
      {say(askWords.choosePerson)}
    </Link>
  );
  return (
    <div className="stack">
      <AskHead current={face} />
      {rows.length === 0 ? (
        <Empty icon="file-text" title={say(askWords.noneTitle)} firstStep={first}>
          {say(askWords.noneText)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows, search }}
            rowKey={({ id }) => id}
            sort={{ key: "", direction: "asc" }}
          />
          <Pagination caption={caption} {...{ search, page, perPage, total }} />
        </>
      )}
    </div>
  );
}
