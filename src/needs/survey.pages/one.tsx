import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { answerSurvey } from "../answer-survey.ts";
import { makePageOf } from "../make-page-of.ts";
import { sortAnswers } from "../sort-answers.ts";
import { mostAnswers } from "../survey.ts";
import { readSurvey } from "../views.ts";
import { words } from "../words.ts";
import { Clusters } from "./clusters.tsx";
import { Sorting } from "./sorting.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readSurvey, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const [intent, cluster] = String(form.get("intent")).split(":");
  const call = { key: String(form.get("key")) };
  const { survey } = params;
  const text = textOf(form);
  if (intent === "page") {
    const made = await web.performOperation(makePageOf, { cluster, title: text("title") }, call);
    if (!made.ok) return refusedAct(form, formErrors(made.refusal, web.language));
    return redirect(`/guide/${made.result.id}`);
  }
  const answers = form.getAll("sort.answers").map(String);
  const texts = form.getAll("answer.texts").map((one) => String(one).trim());
  const outcome =
    intent === "sort"
      ? await web.performOperation(
          sortAnswers,
          { survey, answers, into: text("into") || null, name: text("name") },
          call,
        )
      : await web.performOperation(answerSurvey, { survey, texts: texts.filter(Boolean) }, call);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/besoins/${survey}${intent === "answer" ? "?fait=1" : ""}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Props = { found: Found; answer: ActAnswer | undefined };

/** A question, one’s own needs, what came of all of them. */
export default function SurveyPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const language = useLanguage();
  const { survey, today, people, may } = found;
  const open = survey.closesOn >= today;
  const day = say(open ? words.until : words.closed, { date: formatDate(survey.closesOn, language) });
  return (
    <div className="stack">
      <PageHead
        title={survey.question}
        above={<Link to="/besoins">{say(words.needs)}</Link>}
        below={`${survey.groupName ?? say(words.house)} · ${day} · ${say(words.people, { n: people })}`}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(words.saved)}</p>}
      {survey.help && <p className="written">{survey.help}</p>}
      {open && <Own found={found} answer={answer} />}
      <Clusters found={found} answer={answer} />
      {may.keep && <Sorting found={found} answer={answer} />}
    </div>
  );
}

function Own({ found: { own, formKey }, answer }: Props) {
  const say = useSay();
  const shown = Math.min(mostAnswers, Math.max(3, own.length + 1));
  return (
    <Form method="post" className="panel stack" noValidate key={formKey}>
      <h2>{say(words.answerSurvey)}</h2>
      <p className="field-help">{say(words.needHelp)}</p>
      <input type="hidden" name="key" value={`${formKey}-answer`} />
      {[1, 2, 3, 4, 5].slice(0, shown).map((n) => (
        <div key={n} className="field">
          <label htmlFor={`need-${n}`}>{say(words.need, { n })}</label>
          <input
            id={`need-${n}`}
            type="text"
            name="answer.texts"
            defaultValue={own[n - 1] ?? ""}
            maxLength={400}
          />
        </div>
      ))}
      {answer?.intent === "answer" && answer.errors["answer.texts"] && (
        <p className="field-error">{answer.errors["answer.texts"]}</p>
      )}
      <div className="actions">
        <button type="submit" name="intent" value="answer" className="button button-main">
          {say(words.save)}
        </button>
      </div>
    </Form>
  );
}
