import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { oneInterview } from "../read-interview.ts";
import { words } from "../words.ts";
import { performOnInterview, refusedForm } from "./act.ts";
import { DraftForm } from "./draft-form.tsx";
import { InterviewActions } from "./interview-actions.tsx";
import { NotesPanel } from "./notes-panel.tsx";
import { SharedSummary } from "./shared-summary.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(oneInterview, params), request, web.language);
  return { ...found, me: web.person?.id ?? "", key: crypto.randomUUID() };
}
export type Loaded = Awaited<ReturnType<typeof loader>>;
export type InterviewAnswer = {
  errors: FieldErrors;
  whole: string | undefined;
  intent: string;
  typed: Readonly<Record<string, string>>;
};

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const { interview } = resultOf(await web.readView(oneInterview, params), request, web.language);
  const form = await request.formData();
  const outcome = await performOnInterview(web, { person: interview.person, interview: interview.id }, form);
  if (outcome.ok) return redirect(`/entretiens/${interview.id}`);
  return refusedForm(form, outcome.refusal, web.language);
}

/** The record of an interview: a draft for its author, then what both read; actions, private notes. */
export default function InterviewPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<InterviewAnswer>();
  const say = useSay();
  const language = useLanguage();
  const { interview: i, author, advises, me, of } = loaded;
  const own = i.person === me;
  const draft = i.version === 0;
  const back = own ? "/moi/parcours" : `/personnes/${i.person}/parcours`;
  const facts = [
    formatDate(i.heldOn, language),
    say(words.minutesShort, { n: i.minutes }),
    say(words[i.mode]),
    say(words[i.kind]),
    own ? i.adviserName : i.personName,
  ];
  return (
    <div className="stack">
      <PageHead
        title={i.subject}
        above={<Link to={back}>{own ? say(words.myJourney) : i.personName}</Link>}
        below={
          <>
            {facts.join(" · ")}
            <SharedMark draft={draft} />
          </>
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {draft ? (
        <DraftForm loaded={loaded} answer={answer} />
      ) : (
        <SharedSummary loaded={loaded} answer={answer} />
      )}
      <InterviewActions loaded={loaded} answer={answer} />
      {advises && !own && (
        <NotesPanel
          notes={loaded.notes}
          me={me}
          formKey={loaded.key}
          answer={answer}
          mayWrite={author || of.advisers.some(({ id }) => id === me)}
        />
      )}
    </div>
  );
}

function SharedMark({ draft }: { draft: boolean }) {
  const say = useSay();
  return draft ? (
    <StateMark icon="pencil" tone="wait" label={say(words.draft)} />
  ) : (
    <StateMark icon="check" tone="good" label={say(words.shared)} />
  );
}
