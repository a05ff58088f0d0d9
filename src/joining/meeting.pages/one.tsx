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
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { formatTime } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { deskWords } from "../desk-words.ts";
import { dayOf, MeetingSaid } from "../entrance.pages/meeting-said.tsx";
import { oneMeeting } from "../list-meetings.ts";
import { words } from "../words.ts";
import { actOnMeeting } from "./act.ts";
import { Attendees } from "./attendees.tsx";
import type { MeetingAnswer } from "./list.tsx";
import { MeetingFields } from "./meeting-fields.tsx";
import { SeatsTaken } from "./meeting-line.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(oneMeeting, params), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}
export type OneMeeting = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const meeting = String(params.meeting);
  const acted = await actOnMeeting(web, meeting, form);
  if ("ok" in acted && acted.ok) return redirect(`/candidatures/reunions/${meeting}?fait=1`);
  const said = "ok" in acted ? formErrors(acted.refusal, web.language) : acted;
  return { intent: String(form.get("intent")), ...said, typed: typedOf(form) };
}

/** One meeting: who is registered and who came, what may be changed. */
export default function MeetingPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<MeetingAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const language = useLanguage();
  const { meeting, begun } = found;
  return (
    <div className="stack">
      <PageHead
        title={say(deskWords.meetingOn, { day: dayOf(meeting.startsAt, language) })}
        above={<Link to="/candidatures/reunions">{say(words.meetings)}</Link>}
        below={<SeatsTaken {...meeting} />}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(deskWords.done)}</p>}
      <section className="panel" aria-label={meeting.title}>
        <MeetingSaid {...meeting} />
        {meeting.link && (
          <p>
            <a href={meeting.link} rel="noreferrer">
              {meeting.link}
            </a>
          </p>
        )}
        {meeting.note && <p className="told">{meeting.note}</p>}
        {meeting.cancelledWhy && <p>{say(deskWords.cancelledWhy, { why: meeting.cancelledWhy })}</p>}
      </section>
      {!meeting.cancelledAt && <Attendees found={found} />}
      {!meeting.cancelledAt && !begun && <Changes found={found} answer={answer} />}
    </div>
  );
}

function Changes({ found, answer }: { found: OneMeeting; answer: MeetingAnswer | undefined }) {
  const say = useSay();
  const { meeting, sites, key } = found;
  const refused = (intent: string) => answer?.intent === intent;
  const { title, mode, site, place, link, seats, note, startsAt, endsAt } = meeting;
  const hours = {
    date: civilDateOf(startsAt),
    from: formatTime(startsAt, "fr"),
    to: formatTime(endsAt, "fr"),
  };
  const now = { ...{ title, mode, link, note, ...hours }, site: site ?? "", place: site ? "" : place };
  const known = refused("change") ? (answer?.typed ?? {}) : { ...now, seats: String(seats) };
  const fold = `${startsAt.toISOString()} ${seats}`;
  return (
    <>
      <ActForm
        intent="change"
        label={say(words.changeMeeting)}
        formKey={key}
        refused={refused("change")}
        fold={fold}
      >
        <MeetingFields known={known} errors={refused("change") ? answer?.errors : undefined} sites={sites} />
      </ActForm>
      <ActForm
        intent="cancel"
        label={say(words.cancelMeeting)}
        formKey={key}
        refused={refused("cancel")}
        fold={fold}
        dangerous
      >
        <TextField
          name="why"
          label={say(deskWords.cancelWhy)}
          defaultValue={answer?.typed.why ?? ""}
          errors={answer?.errors}
        />
      </ActForm>
    </>
  );
}
