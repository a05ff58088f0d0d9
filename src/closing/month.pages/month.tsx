import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { type WebContext, webContext } from "../../doors/web/context.ts";
import { reopenPeriod } from "../../ledger/index.ts";
import { closeMonth } from "../close-month.ts";
import { readClose } from "../read-close.ts";
import { remind } from "../remind.ts";
import { Checks } from "./checks.tsx";
import { CloseForm } from "./close-form.tsx";
import { ClosedFacts } from "./closed-facts.tsx";
import { MonthStory } from "./month-story.tsx";
import { RunSteps } from "./run-steps.tsx";
import { words } from "./words.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = params.month ? { month: params.month } : {};
  const found = resultOf(await web.readView(readClose, asked), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export type Found = Extract<Awaited<ReturnType<typeof loader>>, { month: string }>;

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const outcome = await act(web, form);
  // Of the month that was asked for: once it is closed, the first one that waits is another.
  if (outcome.ok) return redirect(`/comptabilite/cloture/${form.get("month")}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

async function act(web: WebContext, form: FormData) {
  const [intent = "", what = "", person = ""] = String(form.get("intent")).split(" ");
  const month = String(form.get("month"));
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  if (intent === "reopen") return web.performOperation(reopenPeriod, { month, reason: text("reason") }, call);
  if (intent === "remind")
    return web.performOperation(remind, { month, check: what, ...(person && { person }) }, call);
  return web.performOperation(closeMonth, { month, words: text("words") }, call);
}

/** The close of a month: what is missing and from whom, then the close itself, step by step. */
export default function ClosePage() {
  const found = useLoaderData<typeof loader>();
  const say = useSay();
  if (found.month === null)
    return (
      <div className="stack">
        <PageHead title={say(words.titleNone)} action={<Years />} />
        <Empty icon="lock" title={say(words.noneToClose)}>
          {say(words.noneToCloseWhy)}
        </Empty>
      </div>
    );
  return <OneMonth found={found as Found} />;
}

function Years() {
  const say = useSay();
  return (
    <Link to="/comptabilite/cloture/exercices" className="button">
      {say(words.years)}
    </Link>
  );
}

function OneMonth({ found }: { found: Found }) {
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const language = useLanguage();
  const named = formatDate(`${found.month}-01`, language, "month");
  const { isClosed, run } = found;
  const working = run !== null && !isClosed && run.state !== "done";
  return (
    <div className="stack">
      <PageHead
        title={say(words.title, { month: named })}
        below={<Standing found={found} />}
        action={<Years />}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="document">
        <div className="stack">
          {isClosed ? <ClosedFacts {...{ found, answer }} /> : <Checks found={found} />}
        </div>
        <div className="document-side stack">
          {(working || isClosed) && <RunSteps found={found} />}
          {!isClosed && run?.state !== "running" && <CloseForm {...{ found, named, answer }} />}
          <MonthStory found={found} />
        </div>
      </div>
    </div>
  );
}

function Standing({ found: { isClosed, frozen, late, due } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const date = formatDate(due, language, "long");
  if (isClosed && frozen) return <StateMark icon="lock" label={say(words.frozen)} />;
  if (isClosed) return <StateMark icon="lock" label={say(words.closed)} tone="good" />;
  if (late) return <StateMark icon="clock" label={say(words.late, { date })} tone="wrong" />;
  return <StateMark icon="pencil" label={say(words.dueBy, { date })} tone="wait" />;
}
