import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { listQuestionnaires } from "../list-questionnaires.ts";
import { questionnaireWords as says } from "../questionnaire-words.ts";
import { words } from "../words.ts";
import { QuestionnaireMark } from "./mark.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const convention = new URL(request.url).searchParams.get("convention");
  const asked = convention ? { convention } : {};
  return resultOf(await web.readView(listQuestionnaires, asked), request, web.language);
}
type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

function useColumns(others: boolean): Column<Row>[] {
  const say = useSay();
  const moment = (key: "entry" | "exit"): Column<Row> => ({
    ...{ key, head: say(says[key]), phone: "fact" },
    cell: (row) => <Questionnaire row={row} moment={key} />,
  });
  return [
    ...(others
      ? [
          {
            ...{ key: "name", head: say(says.participant), phone: "title" as const },
            cell: ({ name }: Row) => name,
          },
        ]
      : []),
    {
      ...{ key: "convention", head: say(words.convention) },
      ...(others ? {} : { phone: "title" as const }),
      cell: ({ conventionName }) => conventionName,
    },
    {
      ...{ key: "since", head: say(words.since) },
      cell: ({ enteredOn }) => <CivilDate date={enteredOn} form="short" />,
    },
    moment("entry"),
    moment("exit"),
  ];
}

/** Where a questionnaire stands, and the way to it once it is asked. */
function Questionnaire({ row, moment }: { row: Row; moment: "entry" | "exit" }) {
  const say = useSay();
  const state = row[moment];
  const mark = <QuestionnaireMark row={row} moment={moment} />;
  if (!row.mayAnswer || state === "to-come") return mark;
  const page = moment === "entry" ? "entree" : "sortie";
  const title = say(moment === "entry" ? says.entryTitle : says.exitTitle);
  const verb = say(state === "to-fill" || state === "late" ? says.answer : says.correct);
  return (
    <>
      {mark}{" "}
      <Link
        to={`/questionnaires/${row.convention}/${row.person}/${page}`}
        aria-label={`${verb} : ${title}, ${row.name}`}
      >
        {verb}
      </Link>
    </>
  );
}

/** The questionnaires of European conventions: one's own, or of those whom one follows or keeps. */
export default function QuestionnairesPage() {
  const { rows, missing, others } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(others);
  const caption = say(says.questionnaires);
  return (
    <div className="stack">
      <PageHead title={caption} below={say(says.questionnairesWhy)} />
      {search.has("enregistre") && <p role="status">{say(others ? says.savedFor : says.saved)}</p>}
      {rows.length === 0 ? (
        <Empty icon="file-text" title={say(says.none)}>
          {say(says.noneWhy)}
        </Empty>
      ) : (
        <>
          <p>
            <strong>{say(missing === 0 ? says.nothingMissing : says.missing, { n: missing })}</strong>
          </p>
          <DataTable
            {...{ caption, columns, search, rows }}
            rowKey={({ convention, person }) => `${convention} ${person}`}
            sort={{ key: "", direction: "asc" }}
            totalCount={rows.length}
          />
        </>
      )}
    </div>
  );
}
