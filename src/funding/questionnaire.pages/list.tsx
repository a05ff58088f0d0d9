import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { listQuestionnaires } from "../list-questionnaires.ts";
import { isMissing, moments } from "../questionnaire.ts";
import { questionnaireWords as says } from "../questionnaire-words.ts";
import { words } from "../words.ts";
import { type Line, QuestionnaireLines } from "./lines.tsx";
import { QuestionnaireMark } from "./mark.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const convention = new URL(request.url).searchParams.get("convention");
  const asked = convention ? { convention } : {};
  return resultOf(await web.readView(listQuestionnaires, asked), request, web.language);
}
type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

/** Each questionnaire that is asked of these people: those that wait, or those that are filled. */
const linesOf = (rows: readonly Row[], missing: boolean): Line[] =>
  rows.flatMap((row) =>
    moments
      .filter((moment) => row[moment] !== "to-come" && isMissing(row[moment]) === missing)
      .map((moment) => ({ row, moment })),
  );

/** The questionnaires of European conventions: one's own, or of those whom one follows or keeps. */
export default function QuestionnairesPage() {
  const { rows, missing, others } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const mine = rows.filter(({ mayAnswer }) => mayAnswer);
  return (
    <div className="stack">
      <PageHead title={say(says.questionnaires)} below={say(says.questionnairesWhy)} />
      {search.has("enregistre") && <p role="status">{say(others ? says.savedFor : says.saved)}</p>}
      {rows.length === 0 && (
        <Empty icon="file-text" title={say(says.none)}>
          {say(says.noneWhy)}
        </Empty>
      )}
      {rows.length > 0 && missing === 0 && <p>{say(says.nothingMissing)}</p>}
      <QuestionnaireLines title={say(says.missing, { n: missing })} lines={linesOf(rows, true)} />
      <QuestionnaireLines title={say(says.answered)} lines={linesOf(mine, false)} folded={others} />
      {others && <Everyone {...{ rows, search }} />}
    </div>
  );
}

/** All who take part, with where both questionnaires stand. */
function Everyone({ rows, search }: { rows: readonly Row[]; search: URLSearchParams }) {
  const say = useSay();
  const caption = say(says.everyone);
  const columns: Column<Row>[] = [
    { key: "name", head: say(says.participant), phone: "title", cell: ({ name }) => name },
    { key: "convention", head: say(words.convention), cell: ({ conventionName }) => conventionName },
    {
      ...{ key: "since", head: say(words.since), phone: "fact" },
      cell: ({ enteredOn }) => <CivilDate date={enteredOn} form="short" />,
    },
    ...moments.map((moment): Column<Row> => {
      const cell = (row: Row) => <QuestionnaireMark {...{ row, moment }} />;
      return { key: moment, head: say(says[moment]), cell };
    }),
  ];
  return (
    <section className="stack" aria-label={caption}>
      <h2>{caption}</h2>
      <DataTable
        {...{ caption, columns, search, rows }}
        rowKey={({ convention, person }) => `${convention} ${person}`}
        sort={{ key: "", direction: "asc" }}
        totalCount={rows.length}
      />
    </section>
  );
}
