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
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { GroupMark } from "../group.pages/group-mark.tsx";
import { GroupTabs } from "../group.pages/group-tabs.tsx";
import { listMeetings, meetingsPerPage } from "../list-meetings.ts";
import { meetingWords } from "../meeting-words.ts";
import { words } from "../words.ts";
import { giveAction, planOrPropose, settle } from "./act.ts";
import { ActionsPanel } from "./actions-panel.tsx";
import { MeetingLine } from "./meeting-line.tsx";
import { PlanForms } from "./plan-forms.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const found = resultOf(await web.readView(listMeetings, { ...params, page }), request, web.language);
  return { ...found, perPage: meetingsPerPage, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const group = params.group ?? "";
  const [intent = "", of = ""] = String(form.get("intent")).split(":");
  if (intent === "poll" || intent === "plan") return planOrPropose(web, group, form);
  const outcome =
    intent === "action" ? await giveAction(web, group, form, null) : await settle(web, of, intent, form);
  if (outcome.ok) return redirect(`/groupes/${group}/rencontres`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** Where a group meets: dates to choose first, then what is to come, what was, and who does what. */
export default function MeetingsPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { group, state, coming, past, pastTotal, page, perPage, polls, may } = found;
  return (
    <div className="stack">
      <PageHead
        title={group.name}
        above={<Link to="/groupes">{say(words.groups)}</Link>}
        below={<GroupMark {...group} state={state} />}
      />
      <GroupTabs group={group.id} name={group.name} member={true} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Polls found={found} />
      {coming.length === 0 && polls.length === 0 ? (
        <Empty icon="calendar" title={say(meetingWords.nothingComing)}>
          {say(may.plan ? meetingWords.nothingComingWhy : meetingWords.waitFacilitator)}
        </Empty>
      ) : (
        coming.length > 0 && (
          <section className="panel" aria-label={say(meetingWords.coming)}>
            <h2>{say(meetingWords.coming)}</h2>
            <ul className="todo">
              {coming.map((meeting) => (
                <MeetingLine key={meeting.id} meeting={meeting} />
              ))}
            </ul>
          </section>
        )
      )}
      {may.plan && <PlanForms found={found} answer={answer} />}
      <ActionsPanel {...found} answer={answer} />
      {past.length > 0 && (
        <section className="panel" aria-label={say(meetingWords.past)}>
          <h2>{say(meetingWords.past)}</h2>
          <ul className="todo">
            {past.map((meeting) => (
              <MeetingLine key={meeting.id} meeting={meeting} past />
            ))}
          </ul>
          {page * perPage < pastTotal && <Link to={`?page=${page + 1}`}>{say(meetingWords.older)}</Link>}
        </section>
      )}
    </div>
  );
}

function Polls({ found: { polls, members, today, group } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  if (polls.length === 0) return null;
  return (
    <section className="panel" aria-label={say(meetingWords.openPolls)}>
      <h2>{say(meetingWords.openPolls)}</h2>
      <ul className="todo">
        {polls.map(({ id, title, closesOn, answered, owed }) => (
          <li key={id}>
            <Link className="todo-name" to={`/groupes/${group.id}/sondages/${id}`}>
              {title}
            </Link>
            <span className="todo-detail">
              {say(closesOn < today ? meetingWords.pollClosedOn : meetingWords.pollUntil, {
                date: formatDate(closesOn, language),
              })}
              {` · ${say(meetingWords.answered, { n: answered, of: members.length })}`}
            </span>
            {owed && <span className="todo-end late">{say(meetingWords.youOwe)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
