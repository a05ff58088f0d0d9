import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { listReports } from "../list-reports.ts";
import { myExpenses } from "../my-expenses.ts";
import { ReportTable } from "../report.pages/report-table.tsx";
import { submitReport } from "../submit-report.ts";
import { words } from "../words.ts";
import { SendForm } from "./send-form.tsx";
import { ToComplete } from "./to-complete.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { rows, activities } = resultOf(await web.readView(myExpenses, {}), request, web.language);
  const sent = resultOf(await web.readView(listReports, { mine: "1" }), request, web.language);
  const said = rows.map(({ missing, ...row }) => ({
    ...row,
    missing: missing && sayRefusal(missing, web.language),
  }));
  return { rows: said, activities, sent, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const expenses = form.getAll("expense").map(String);
  const note = String(form.get("note") ?? "");
  const outcome = await web.performOperation(submitReport, { expenses, note }, call);
  if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  return redirect(`/frais/notes/${outcome.result.id}?fait=envoyee`);
}

export type Mine = Awaited<ReturnType<typeof loader>>;
export type MyRow = Mine["rows"][number];
type Answer = { errors: FieldErrors; whole?: string };

/** What one has spent: to photograph, to complete, to send; and where what was sent stands. */
export default function MyExpensesPage() {
  const mine = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { rows, sent } = mine;
  const ready = rows.filter(({ missing }) => missing === null);
  const waiting = rows.filter(({ missing }) => missing !== null);
  return (
    <div className="stack">
      <PageHead
        title={say(words.myExpenses)}
        action={
          <>
            <Link to="/achats">{say(words.supplierBills)}</Link>{" "}
            <Link className="button button-main" to="/frais/depenses/nouvelle">
              {say(words.newExpense)}
            </Link>
          </>
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(words.kept)}</p>}
      <Photo />
      {rows.length === 0 && (
        <Empty icon="receipt" title={say(words.nothingToSend)}>
          {say(words.nothingToSendWhy)}
        </Empty>
      )}
      {waiting.length > 0 && <ToComplete rows={waiting} />}
      {ready.length > 0 && <SendForm mine={mine} rows={ready} />}
      {sent.rows.length > 0 && (
        <section className="stack" aria-label={say(words.myReports)}>
          <h2>{say(words.myReports)}</h2>
          <ReportTable {...sent} caption={say(words.myReports)} own />
        </section>
      )}
    </div>
  );
}

/** One touch on a phone: the camera's page opens, with or without a line. */
function Photo() {
  const say = useSay();
  return (
    <p className="photo-form">
      <a className="button" href="/frais/photo">
        {say(words.takePhoto)}
      </a>
      <Link to="/frais/vehicules">{say(words.myVehicles)}</Link>
    </p>
  );
}
