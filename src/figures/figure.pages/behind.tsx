import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { useRole } from "../../doors/web/use-role.ts";
import { openFigure } from "../open-figure.ts";
import { words } from "../words.ts";
import { addressOf, readAddress } from "./address.ts";
import { tellValue } from "./tell.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { input } = readAddress(new URL(request.url).searchParams);
  const opened = resultOf(await web.readView(openFigure, input), request, web.language);
  return { ...opened, back: addressOf(opened.question) };
}
type Opened = Awaited<ReturnType<typeof loader>>;
type Row = Opened["lines"][number];

/** Where a person is read by whoever wears this hat. */
const personPage = (role: string | null, person: string) =>
  role === "accountant" ? `/personnes/${person}` : `/personnes/${person}/parcours`;

function useColumns({ personal, measured, unit }: Opened): Column<Row>[] {
  const say = useSay();
  const language = useLanguage();
  const role = useRole();
  const person: Column<Row> = {
    ...{ key: "person", head: say(words.person), phone: "title" },
    cell: ({ person: id, personName }) => id && <Link to={personPage(role, id)}>{personName}</Link>,
  };
  const activity: Column<Row> = {
    ...{ key: "activity", head: say(words.activity), phone: personal ? "fact" : "title" },
    cell: ({ activity: id, activityName }) => id && <Link to={`/activites/${id}`}>{activityName}</Link>,
  };
  const day: Column<Row> = {
    ...{ key: "day", head: say(words.day), phone: "fact" },
    cell: (row) => <CivilDate date={row.day} form="short" />,
  };
  const value: Column<Row> = {
    ...{ key: "value", head: measured ?? "", align: "right", phone: "fact" },
    cell: (row) => tellValue(row.value, unit, language),
  };
  return [...(personal ? [person] : []), activity, day, ...(measured ? [value] : [])];
}

/** The lines that a number counts. */
export default function BehindPage() {
  const opened = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(opened);
  return (
    <div className="stack">
      <PageHead
        title={say(words.behindTitle)}
        above={<Link to={`/chiffres?${opened.back}`}>{say(words.back)}</Link>}
        below={opened.title}
      />
      <DataTable
        {...{ caption: opened.title, columns, rows: opened.lines, search }}
        rowKey={({ id }) => id}
        sort={{ key: "", direction: "asc" }}
      />
      {opened.most !== null && <p className="quiet">{say(words.behindMost, { n: opened.most })}</p>}
    </div>
  );
}
