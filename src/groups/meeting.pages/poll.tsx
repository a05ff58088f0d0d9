import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { answerPoll } from "../answer-poll.ts";
import { chooseDate } from "../choose-date.ts";
import { dropPoll } from "../drop-poll.ts";
import { meetingWords } from "../meeting-words.ts";
import { proposeDate } from "../propose-date.ts";
import { readPoll } from "../read-poll.ts";
import { placingIn } from "./act.ts";
import { ChooseForm } from "./choose-form.tsx";
import { PollDates } from "./poll-dates.tsx";
import { PollTable } from "./poll-table.tsx";
import { ProposeForm } from "./propose-form.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readPoll, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { group, poll } = params;
  const here = `/groupes/${group}/sondages/${poll}`;
  const call = { key: String(form.get("key")) };
  const intent = form.get("intent");
  if (intent === "choose") {
    const date = textOf(form)("date");
    const chosen = await web.performOperation(chooseDate, { poll, date }, call);
    if (!chosen.ok) return refusedAct(form, formErrors(chosen.refusal, web.language));
    return redirect(`/groupes/${group}/rencontres/${chosen.result.id}`);
  }
  const answers = [...form].flatMap(([name, answer]) =>
    name.startsWith("date.") ? [{ date: name.slice(5), answer }] : [],
  );
  const perform = () => {
    if (intent === "drop") return web.performOperation(dropPoll, { poll, why: textOf(form)("why") }, call);
    if (intent === "propose") return web.performOperation(proposeDate, { poll, ...placingIn(form) }, call);
    return web.performOperation(answerPoll, { poll, answers }, call);
  };
  const outcome = await perform();
  if (outcome.ok) return redirect(`${here}?fait=1`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** A poll: one’s own answers first, then how the dates suit everybody, and the choice. */
export default function PollPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const language = useLanguage();
  const { group, poll, may, today, formKey } = found;
  const closed = poll.closesOn < today;
  const until = closed ? meetingWords.pollClosedOn : meetingWords.pollUntil;
  const drop = fieldIn(answer, "drop");
  return (
    <div className="stack">
      <PageHead
        title={poll.title}
        above={<Link to={`/groupes/${group.id}/rencontres`}>{group.name}</Link>}
        below={poll.outcome ? undefined : say(until, { date: formatDate(poll.closesOn, language) })}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Outcome found={found} />
      {poll.agenda && (
        <section className="panel" aria-label={say(meetingWords.agenda)}>
          <h2>{say(meetingWords.agenda)}</h2>
          <p className="written">{poll.agenda}</p>
        </section>
      )}
      <PollDates found={found} />
      {may.choose && <ChooseForm found={found} answer={answer} />}
      <PollTable found={found} />
      {may.propose && <ProposeForm found={found} answer={answer} />}
      {may.drop && (
        <ActForm
          intent="drop"
          label={say(meetingWords.dropPoll)}
          formKey={formKey}
          refused={answer?.intent === "drop"}
          fold={formKey}
          dangerous
        >
          <TextField {...drop("why")} label={say(meetingWords.why)} help={say(meetingWords.whyHelp)} />
        </ActForm>
      )}
    </div>
  );
}

/** What became of it, or what stands in its way. */
function Outcome({ found: { poll, dates, group } }: { found: Found }) {
  const say = useSay();
  const { outcome } = poll;
  if (outcome?.meeting)
    return (
      <p role="status">
        {say(meetingWords.pollChosen)}.{" "}
        <Link to={`/groupes/${group.id}/rencontres/${outcome.meeting}`}>
          {say(meetingWords.openTheMeeting)}
        </Link>
      </p>
    );
  if (outcome) return <p role="status">{say(meetingWords.pollDropped, { why: outcome.why })}</p>;
  const passed = dates.filter((date) => date.passed).length;
  const best = dates.filter(({ count }) => count?.best).length;
  return (
    <>
      {passed === dates.length && <p className="late">{say(meetingWords.allPassed)}</p>}
      {passed > 0 && passed < dates.length && (
        <p className="late">{say(meetingWords.somePassed, { n: passed })}</p>
      )}
      {best > 1 && <p>{say(meetingWords.tie, { n: best })}</p>}
      {best === 0 && passed < dates.length && <p className="quiet">{say(meetingWords.noneSuits)}</p>}
    </>
  );
}
