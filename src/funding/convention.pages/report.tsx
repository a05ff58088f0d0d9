import { Form, Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { duration } from "../hours.ts";
import { report } from "../read-report.ts";
import { reportWords } from "../report-words.ts";
import { FolderPanel } from "./folder-panel.tsx";
import { useCounted } from "./gauge.tsx";
import { periodOf } from "./period.ts";
import { QuestionnairesPanel } from "./questionnaires-panel.tsx";
import { BreakdownTable } from "./report-table.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = { convention: params.convention, ...periodOf(request) };
  return resultOf(await web.readView(report, asked), request, web.language);
}
export type Report = Awaited<ReturnType<typeof loader>>;

/** The report of a convention as its funder will see it, its files, and what is still to be signed. */
export default function ReportPage() {
  const told = useLoaderData<typeof loader>();
  const say = useSay();
  const language = useLanguage();
  const { convention, period, minimum, tables } = told;
  const day = (date: string) => formatDate(date, language);
  const address = new URLSearchParams(period);
  return (
    <div className="stack">
      <PageHead
        title={say(reportWords.reportTitle, { name: convention.name })}
        above={<Link to={`/financements/${convention.id}`}>{convention.name}</Link>}
        below={say(reportWords.reportWhy, { from: day(period.from), to: day(period.to) })}
        action={
          <a
            className="button button-main"
            href={`/listes/funding/folder?convention=${convention.id}&${address}`}
            download
          >
            {say(reportWords.folder)}
          </a>
        }
      />
      <Files {...told} />
      <Period {...told} />
      <Totals {...told} />
      <p className="quiet">{say(reportWords.hiddenWhy, { n: minimum })}</p>
      <div className="report-tables">
        {tables.map((table) => (
          <BreakdownTable key={table.of} {...table} />
        ))}
      </div>
      <QuestionnairesPanel {...told} />
      <FolderPanel {...told} />
    </div>
  );
}

function Files({ convention: { id }, period }: Report) {
  const say = useSay();
  const address = new URLSearchParams(period);
  return (
    <div className="actions">
      <a
        className="button"
        href={`/financements/${id}/bilan.pdf?${address}`}
        target="_blank"
        rel="noreferrer"
      >
        {say(reportWords.pdf)}
      </a>
      <a className="button" href={`/listes/funding/report?convention=${id}&${address}&format=xlsx`} download>
        {say(reportWords.xlsx)}
      </a>
    </div>
  );
}

function Period({ period }: Report) {
  const say = useSay();
  return (
    <Form method="get" className="field-row">
      <TextField
        {...{ name: "from", type: "date", label: say(reportWords.from) }}
        defaultValue={period.from}
      />
      <TextField {...{ name: "to", type: "date", label: say(reportWords.to) }} defaultValue={period.to} />
      <button type="submit" className="button">
        {say(reportWords.compute)}
      </button>
    </Form>
  );
}

function Totals({ convention, people, minutes, outcomes }: Report) {
  const say = useSay();
  const count = useCounted();
  const facts = [
    [reportWords.people, people === null ? say(reportWords.hidden) : String(people)],
    [reportWords.hours, duration(minutes)],
    [reportWords.outcomes, String(outcomes)],
    [reportWords.promised, count(convention.unit, convention.target)],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([word, value]) => (
        <div key={word.id}>
          <dt>{say(word)}</dt>
          <dd className="figure">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
