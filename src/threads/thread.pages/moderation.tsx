import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { answerReport } from "../answer-report.ts";
import { moderation } from "../more-views.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(moderation, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const report = String(form.get("intent"));
  const told = { report, hide: form.get("verdict") === "hide", why: form.get(`${report}.why`) };
  const outcome = await web.performOperation(answerReport, told, { key: String(form.get("key")) });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect("/fils/moderation");
}

/** What was reported, each with the message and why; answered with a reason. */
export default function ModerationPage() {
  const { reports, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={say(words.moderation)}
        above={<Link to="/moderation">{say(words.moderationPlace)}</Link>}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {reports.length === 0 && (
        <Empty icon="circle-check" title={say(words.noReport)}>
          {say(words.noReportWhy)}
        </Empty>
      )}
      {reports.map(({ id, thread, seq, title, direct, authorName, name, why, text, at }) => (
        <section key={id} className="panel stack" aria-label={title || say(words.ofConversation)}>
          <h2>{direct ? say(words.ofConversation) : <Link to={`/fils/${thread}#m${seq}`}>{title}</Link>}</h2>
          {direct && <p className="quiet">{say(words.ofConversationWhy)}</p>}
          <blockquote className="written">
            <strong>{authorName} :</strong> {text}
          </blockquote>
          <p>
            {say(words.reportedBy, { name, why })} · <Moment at={at} />
          </p>
          <Form method="post" className="stack" noValidate>
            <input type="hidden" name="key" value={`${formKey}-${id}`} />
            <input type="hidden" name="intent" value={id} />
            <TextField {...fieldIn(answer, id)("why")} label={say(words.verdictWhy)} />
            <div className="actions">
              <button type="submit" name="verdict" value="hide" className="button button-danger">
                {say(words.hide)}
              </button>
              <button type="submit" name="verdict" value="keep" className="button">
                {say(words.keep)}
              </button>
            </div>
          </Form>
        </section>
      ))}
    </div>
  );
}
