import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { faultsOf } from "../../foundation/input.ts";
import { JoiningTabs } from "../candidate.pages/tabs.tsx";
import { deskWords } from "../desk-words.ts";
import { listMeetings } from "../list-meetings.ts";
import { planMeeting } from "../plan-meeting.ts";
import { words } from "../words.ts";
import { MeetingFields } from "./meeting-fields.tsx";
import { MeetingLine } from "./meeting-line.tsx";
import { meetingTyped } from "./read-meeting-form.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const found = resultOf(await web.readView(listMeetings, { page }), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}

export type MeetingAnswer = {
  intent: string;
  errors: FieldErrors;
  whole?: string | undefined;
  typed: Readonly<Record<string, string>>;
};

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const refused = { intent: "plan", typed: typedOf(form) };
  const input = meetingTyped(form);
  const errors = faultsOf(planMeeting.input, input, web.language);
  if (Object.keys(errors).length > 0) return { ...refused, errors };
  const outcome = await web.performOperation(planMeeting, input, { key: String(form.get("key")) });
  if (!outcome.ok) return { ...refused, ...formErrors(outcome.refusal, web.language) };
  return redirect(`/candidatures/reunions/${outcome.result.id}`);
}

/** The information meetings: those to come with their seats, then those that were. */
export default function MeetingsPage() {
  const { coming, past, more, page, sites, today, key, readsCandidates } = useLoaderData<typeof loader>();
  const answer = useActionData<MeetingAnswer>();
  const say = useSay();
  const usual = { title: say(deskWords.usualTitle), date: today, from: "14:00", to: "16:00", mode: "site" };
  const known = answer?.typed ?? { ...usual, site: sites[0]?.id ?? "", seats: "12" };
  return (
    <div className="stack">
      <PageHead title={say(words.meetings)} />
      <JoiningTabs readsCandidates={readsCandidates} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <ActForm
        intent="plan"
        label={say(deskWords.newMeeting)}
        formKey={key}
        refused={answer !== undefined}
        fold={String(coming.length)}
      >
        <MeetingFields known={known} errors={answer?.errors} sites={sites} />
      </ActForm>
      {coming.length === 0 && page === 1 && (
        <Empty icon="calendar" title={say(deskWords.noComing)}>
          {say(deskWords.noComingWhy)}
        </Empty>
      )}
      {coming.length > 0 && (
        <section className="panel" aria-labelledby="coming">
          <h2 id="coming">{say(deskWords.coming)}</h2>
          <ul className="todo">
            {coming.map((meeting) => (
              <MeetingLine key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        </section>
      )}
      {past.length > 0 && (
        <section className="panel" aria-labelledby="past">
          <h2 id="past">{say(deskWords.past)}</h2>
          <ul className="todo">
            {past.map((meeting) => (
              <MeetingLine key={meeting.id} meeting={meeting} />
            ))}
          </ul>
          {more && <Link to={`?page=${page + 1}`}>{say(deskWords.older)}</Link>}
        </section>
      )}
    </div>
  );
}
