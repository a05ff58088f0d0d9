import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { Questions } from "../../doors/web/questions.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { readReport } from "../read-report.ts";
import { reportMarks } from "../report-marks.ts";
import { words } from "../words.ts";
import { performOnReport } from "./act.ts";
import { Decide } from "./decide.tsx";
import { ReportLines } from "./report-lines.tsx";
import { Settlements } from "./settlements.tsx";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readReport, { report: params.report }), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const outcome = await performOnReport(web, params.report ?? "", form);
  if (outcome.ok) return redirect(`/frais/notes/${params.report}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Props = { found: Found; answer: ActAnswer | undefined };

/** One report: its lines, what was asked, what may be decided, what was paid back. */
export default function ReportPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { report, own } = found;
  const { icon, word, tone } = reportMarks[report.state];
  const shared = { found, answer };
  return (
    <div className="stack">
      <PageHead
        title={say(words.reportTitle, { number: report.number })}
        above={
          <Link to={own ? "/frais" : "/frais/notes"}>{say(own ? words.myExpenses : words.reports)}</Link>
        }
        below={<StateMark icon={icon} label={say(word)} tone={tone} />}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(words.sent)}</p>}
      <div className="document">
        <div className="stack">
          <Facts found={found} />
          <ReportLines {...shared} />
        </div>
        <div className="document-side stack">
          <Decide {...shared} />
          <Questions {...found} answer={answer} ask={words.askAboutReport} reply={words.answerQuestion} />
          <Settlements {...shared} />
        </div>
      </div>
    </div>
  );
}

function Facts({ found: { report } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const { personName, activityName, submittedAt, validatedAt, validatedBy, entry, note, leftCents } = report;
  return (
    <dl className="sheet">
      <div>
        <dt>{say(words.person)}</dt>
        <dd>{personName}</dd>
      </div>
      <div>
        <dt>{say(words.activity)}</dt>
        <dd>{activityName ?? say(words.ofHouse)}</dd>
      </div>
      <div>
        <dt>{say(words.sentOn)}</dt>
        <dd>{formatDate(civilDateOf(submittedAt), language, "long")}</dd>
      </div>
      {leftCents > 0n && (
        <div>
          <dt>{say(words.leftToRepay)}</dt>
          <dd>
            <Money cents={leftCents} />
          </dd>
        </div>
      )}
      {validatedAt && (
        <div>
          <dt>{say(words.entry)}</dt>
          <dd>
            <Link to={`/comptabilite/ecritures/${entry}`}>
              {say(words.validatedBy, {
                name: validatedBy ?? "",
                date: formatDate(civilDateOf(validatedAt), language, "short"),
              })}
            </Link>
          </dd>
        </div>
      )}
      {note && (
        <div>
          <dt>{say(words.noteForChecker)}</dt>
          <dd>{note}</dd>
        </div>
      )}
    </dl>
  );
}
