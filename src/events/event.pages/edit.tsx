import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { CheckField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { faultsOf } from "../../foundation/input.ts";
import { changeEvent } from "../change-event.ts";
import { eventForm } from "../event-form.ts";
import { words } from "../words.ts";
import { AboutFields, EventFields, WhenFields } from "./event-fields.tsx";
import { eventIn } from "./read-event-form.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(eventForm, { event: params.event }), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { repeat: _, ...typed } = eventIn(form);
  const following = form.has("change.following");
  const told = { ...typed, event: params.event, why: textOf(form)("why"), following };
  const errors = faultsOf(changeEvent.input, told, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(form, { errors });
  const outcome = await web.performOperation(changeEvent, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`/evenements/${params.event}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

/** An event changed: whoever comes is told of what moves, with its reason. */
export default function EditEventPage() {
  const { people, sites, rooms, hosts, known, title, published, following, formKey } =
    useLoaderData<typeof loader>();
  const { event } = useParams();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const filled = known ?? {};
  const field = fieldIn(answer, "change", filled);
  return (
    <div className="stack">
      <PageHead title={say(words.changeEvent)} above={<Link to={`/evenements/${event}`}>{title}</Link>} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={formKey} />
        <AboutFields field={field} />
        <fieldset className="panel stack">
          <legend>{say(words.whenPart)}</legend>
          <WhenFields field={field} />
          {published && (
            <TextField {...field("why")} label={say(words.why)} help={say(words.whyHelp)} optional />
          )}
        </fieldset>
        <EventFields {...{ intent: "change", answer, known: filled, sites, rooms, people, hosts }} />
        {following > 0 && (
          <CheckField name="change.following" label={say(words.following, { n: following })} />
        )}
        <div className="actions">
          <button type="submit" name="intent" value="change" className="button button-main">
            {say(words.save)}
          </button>
          <Link className="button" to={`/evenements/${event}`}>
            {say(words.keepAsIs)}
          </Link>
        </div>
      </Form>
    </div>
  );
}
