import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { addDays } from "../../foundation/calendar.ts";
import { faultsOf } from "../../foundation/input.ts";
import { openSurvey } from "../open-survey.ts";
import { listSurveys, surveysPerPage } from "../views.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const found = resultOf(await web.readView(listSurveys, { page }), request, web.language);
  return { ...found, perPage: surveysPerPage, formKey: crypto.randomUUID() };
}

type Found = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const told = {
    ...{ group: text("group") || null, question: text("question"), help: text("help") },
    closesOn: text("closesOn"),
  };
  const errors = faultsOf(openSurvey.input, told, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(form, { errors });
  const outcome = await web.performOperation(openSurvey, told, { key: String(form.get("key")) });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/besoins/${outcome.result.id}`);
}

/** What people are asked to say of their needs. */
export default function NeedsPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { rows, page, perPage, total, mayAsk } = found;
  return (
    <div className="stack">
      <PageHead title={say(words.needs)} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {mayAsk && <Ask found={found} answer={answer} />}
      {rows.length === 0 && (
        <Empty icon="help" title={say(words.none)}>
          {say(words.noneWhy)}
        </Empty>
      )}
      <ul className="thread-list">
        {rows.map((row) => (
          <SurveyLine key={row.id} row={row} today={found.today} />
        ))}
      </ul>
      <Pagination {...{ caption: say(words.needs), search, page, perPage, total }} />
    </div>
  );
}

function SurveyLine({ row, today }: { row: Found["rows"][number]; today: string }) {
  const say = useSay();
  const language = useLanguage();
  const { id, question, groupName, closesOn, people, answered } = row;
  const open = closesOn >= today;
  const day = say(open ? words.until : words.closed, { date: formatDate(closesOn, language) });
  return (
    <li>
      <Link className="thread-title" to={`/besoins/${id}`}>
        {question}
      </Link>
      <span className="quiet">
        {groupName ?? say(words.house)} · {day} · {say(words.people, { n: people })}
      </span>
      <span className="thread-marks">
        {open && !answered && <StateMark tone="action" icon="bell" label={say(words.waits)} />}
        {answered && <StateMark tone="good" icon="check" label={say(words.answered)} />}
      </span>
    </li>
  );
}

function Ask({ found, answer }: { found: Found; answer: ActAnswer | undefined }) {
  const say = useSay();
  const { groups, house, formKey, today } = found;
  const field = fieldIn(answer, "ask");
  return (
    <ActForm
      {...{ intent: "ask", formKey, fold: formKey, refused: answer?.intent === "ask" }}
      label={say(words.openSurvey)}
    >
      <TextField {...field("question")} label={say(words.question)} help={say(words.questionHelp)} />
      <TextAreaField {...field("help")} label={say(words.help)} rows={2} />
      <SelectField {...field("group")} label={say(words.group)}>
        <Choices {...(house && { none: say(words.house) })} among={groups} />
      </SelectField>
      <TextField {...field("closesOn", addDays(today, 10))} type="date" label={say(words.closesOn)} />
    </ActForm>
  );
}
