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
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { interviewForm } from "../interview-form.ts";
import { ActionLine } from "../journey.pages/action-line.tsx";
import { words } from "../words.ts";
import { writeInterview } from "../write-interview.ts";
import { InterviewFields } from "./interview-fields.tsx";
import { interviewFrom } from "./interview-form.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const appointment = new URL(request.url).searchParams.get("rendez-vous") || undefined;
  const asked = { person: params.person, appointment };
  const found = resultOf(await web.readView(interviewForm, asked), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const appointment = new URL(request.url).searchParams.get("rendez-vous") || null;
  const asked = { person: params.person, appointment, ...interviewFrom(form) };
  const outcome = await web.performOperation(writeInterview, asked, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`/entretiens/${outcome.result.id}`);
  return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
}
type Answer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };

/** The record of an interview, begun from the appointment it tells of where there was one. */
export default function NewInterviewPage() {
  const { of, from, actions, today, key } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const usual: Readonly<Record<string, unknown>> = {
    ...{ heldOn: today, minutes: 60, mode: "site", kind: "follow-up", subject: "", summary: "" },
    ...from,
  };
  const value = (name: string) => answer?.typed[name] ?? String(usual[name] ?? "");
  return (
    <div className="stack">
      <PageHead
        title={`${say(words.writeInterview)} ${say(words.withWhom, { name: of.name })}`}
        above={<Link to={`/personnes/${of.person}/parcours`}>{of.name}</Link>}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {from?.about && <p className="notice">{say(words.said, { about: from.about })}</p>}
      {actions.length > 0 && (
        <section className="panel" aria-label={say(words.comesBack)}>
          <h2>{say(words.comesBack)}</h2>
          <ul className="todo">
            {actions.map((one) => (
              <ActionLine
                key={one.id}
                action={one}
                today={today}
                formKey={key}
                shapes
                to={`/personnes/${of.person}/parcours`}
              />
            ))}
          </ul>
        </section>
      )}
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={key} />
        <InterviewFields value={value} errors={answer?.errors} summary="summary" />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.saveDraft)}
          </button>
        </div>
      </Form>
    </div>
  );
}
