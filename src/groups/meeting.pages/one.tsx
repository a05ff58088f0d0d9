import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { When } from "../../design/when.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { DecisionList } from "../decision.pages/decision-list.tsx";
import { isCarried, numberOf } from "../decision.ts";
import { meetingWords } from "../meeting-words.ts";
import { readMeeting } from "../read-meeting.ts";
import { words } from "../words.ts";
import { giveAction, performOnMeeting, settle } from "./act.ts";
import { ActionsPanel } from "./actions-panel.tsx";
import { ChangeForms } from "./change-forms.tsx";
import { usePlace } from "./meeting-line.tsx";
import { MinutesPanel } from "./minutes-panel.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readMeeting, params), request, web.language);
  const { calendar: _, decisions, ...told } = found;
  const said = decisions.map((one) => ({ ...one, said: numberOf(one), carried: isCarried(one) }));
  return { ...told, decisions: said, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { group = "", meeting = "" } = params;
  const [intent = "", of = ""] = String(form.get("intent")).split(":");
  const outcome = of
    ? await settle(web, of, intent, form)
    : intent === "action"
      ? await giveAction(web, group, form, meeting)
      : await performOnMeeting(web, meeting, form);
  if (outcome.ok) return redirect(`/groupes/${group}/rencontres/${meeting}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Props = { found: Found; answer: ActAnswer | undefined };

/** A meeting of a group: when, where, what about; who comes; what was said, decided and is to be done. */
export default function MeetingPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { meeting: m, group, decisions, may } = found;
  return (
    <div className="stack">
      <PageHead
        title={m.title}
        above={<Link to={`/groupes/${group.id}/rencontres`}>{group.name}</Link>}
        below={<When from={m.startsAt} to={m.endsAt} date={civilDateOf(m.startsAt)} />}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="document">
        <div className="stack">
          <About found={found} />
          <MinutesPanel found={found} answer={answer} />
          {decisions.length > 0 && (
            <section className="panel" aria-label={say(words.decisions)}>
              <h2>{say(words.decisions)}</h2>
              <DecisionList rows={decisions} />
            </section>
          )}
          <ActionsPanel {...found} answer={answer} />
        </div>
        <div className="document-side stack">
          <Answer found={found} />
          <WhoComes found={found} />
        </div>
      </div>
      {may.change && <ChangeForms found={found} answer={answer} />}
    </div>
  );
}

function About({ found: { meeting: m, crowded, now } }: { found: Found }) {
  const say = useSay();
  const placeOf = usePlace();
  const over = m.cancelledAt !== null || m.endsAt <= now;
  return (
    <section className="panel stack" aria-label={m.title}>
      {m.cancelledWhy && (
        <p>
          <StateMark
            icon="ban"
            tone="wrong"
            label={say(meetingWords.cancelledWhy, { why: m.cancelledWhy })}
          />
        </p>
      )}
      {m.version > 0 && !m.cancelledAt && (
        <p className="quiet">{say(meetingWords.movedWhy, { why: m.why })}</p>
      )}
      <p>{placeOf(m)}</p>
      {m.agenda && (
        <>
          <h2>{say(meetingWords.agenda)}</h2>
          <p className="written">{m.agenda}</p>
        </>
      )}
      {!over && (
        <div className="actions">
          {m.mode !== "site" && (
            <Link className="button button-main" to={`/visios/${m.id}`}>
              {say(meetingWords.enterVideo)}
            </Link>
          )}
          <a className="button" href={`/groupes/${m.group}/rencontres/${m.id}.ics`}>
            {say(meetingWords.calendarFile)}
          </a>
        </div>
      )}
      {!over && crowded !== null && <p className="quiet">{say(meetingWords.videoLimit, { n: crowded })}</p>}
    </section>
  );
}

/** One says that one comes, or not, and may say the contrary until it begins. */
function Answer({ found: { may, formKey, attendance, person } }: { found: Found }) {
  const say = useSay();
  if (!may.answer) return null;
  const said = attendance.find((one) => one.person === person)?.coming ?? null;
  return (
    <section className="panel" aria-label={say(meetingWords.doYouCome)}>
      <h2>{say(meetingWords.doYouCome)}</h2>
      {said !== null && <p>{say(said ? meetingWords.saidComing : meetingWords.saidAway)}</p>}
      <Form method="post" className="actions">
        <input type="hidden" name="key" value={`${formKey}-come`} />
        {said !== true && (
          <button type="submit" name="intent" value="come" className="button button-main">
            {say(meetingWords.iCome)}
          </button>
        )}
        {said !== false && (
          <button type="submit" name="intent" value="stay" className="button">
            {say(meetingWords.iDoNot)}
          </button>
        )}
      </Form>
    </section>
  );
}

function WhoComes({ found: { attendance, minutes, meeting, now } }: { found: Found }) {
  const say = useSay();
  const noted = minutes.length > 0;
  const rows = noted ? attendance.filter(({ present }) => present) : attendance;
  const title = say(noted ? meetingWords.whoWasThere : meetingWords.whoComes);
  const word = (coming: boolean | null) =>
    coming === null ? meetingWords.unsaid : coming ? meetingWords.comes : meetingWords.away;
  if (meeting.cancelledAt || (!noted && meeting.endsAt <= now)) return null;
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <ul className="todo">
        {rows.map(({ person, name, coming }) => (
          <li key={person}>
            <span className="todo-name">{name}</span>
            {!noted && <span className="todo-detail">{say(word(coming))}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
