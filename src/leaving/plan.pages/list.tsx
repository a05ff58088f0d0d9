import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { listDepartures } from "../list-departures.ts";
import { stepWords } from "../step-words.ts";
import { words } from "../words.ts";
import { ProgressMark } from "./progress-mark.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const closed = new URL(request.url).pathname.includes("/clos");
  return resultOf(await web.readView(listDepartures, { closed: String(closed) }), request, web.language);
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

function useColumns(closed: boolean): Column<Row>[] {
  const say = useSay();
  const named: Column<Row>[] = [
    {
      key: "person",
      head: say(words.person),
      phone: "title",
      cell: ({ person, personName, kind, reason }) => (
        <>
          <Link to={`/personnes/${person}/depart`}>{personName}</Link>
          <br />
          <span className="quiet">
            {kind && `${say(words[kind])} · `}
            {say(words[reason])}
          </span>
        </>
      ),
    },
    {
      key: "lastDay",
      head: say(words.lastDay),
      phone: "fact",
      cell: ({ lastDay }) => <CivilDate date={lastDay} form="short" />,
    },
  ];
  const became: Column<Row> = {
    key: "outcome",
    head: say(words.outcome),
    phone: "fact",
    cell: ({ outcome }) => (outcome && outcome !== "stays" ? say(words[outcome]) : "–"),
  };
  const next: Column<Row> = {
    key: "next",
    head: say(words.next),
    cell: ({ next: step }) => (step ? `${say(stepWords[step.name])} (${say(stepWords[step.who])})` : "–"),
  };
  const left: Column<Row> = {
    key: "left",
    head: say(words.left),
    phone: "fact",
    cell: (row) => <ProgressMark {...row} closed={false} />,
  };
  return closed ? [...named, became] : [...named, next, left];
}

/** Who leaves and what is left to do for each; who left and what became of them. */
export default function DeparturesPage() {
  const { rows, closed, mayKeep } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(closed);
  const prepare = mayKeep && (
    <Link className="button button-main" to="/departs/nouveau">
      {say(words.prepare)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={say(words.departures)} below={say(words.departuresWhy)} action={prepare} />
      <Tabs
        label={say(words.departures)}
        tabs={[
          { to: "/departs", label: say(words.coming) },
          { to: "/departs/clos", label: say(words.past) },
        ]}
      />
      {rows.length === 0 ? (
        <Empty icon="logout" title={say(closed ? words.nonePast : words.none)}>
          {say(closed ? words.nonePastWhy : words.noneWhy)}
        </Empty>
      ) : (
        <DataTable
          {...{ caption: say(words.departures), columns, rows, search }}
          rowKey={({ id }) => id}
          sort={{ key: "", direction: "asc" }}
        />
      )}
    </div>
  );
}
