import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Choices } from "../../design/choices.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import type { Word } from "../../foundation/words.ts";
import { departureForm } from "../departure-form.ts";
import { departureReasons } from "../kinds.ts";
import { openPlan } from "../open-plan.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const person = new URL(request.url).searchParams.get("personne") ?? undefined;
  const form = resultOf(await web.readView(departureForm, { person }), request, web.language);
  return { ...form, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { key, ...typed } = typedOf(form);
  const outcome = await web.performOperation(openPlan, typed, { key });
  if (outcome.ok) return redirect(`/personnes/${typed.person}/depart`);
  return { ...formErrors(outcome.refusal, web.language), typed };
}

type Answer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };

type FieldsProps = { answer: Answer | undefined };

/** Opens a plan: who, the last day, why, and until when they sign in. */
export default function NewDeparturePage() {
  const { formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  return (
    <Form method="post" className="stack" noValidate>
      <PageHead title={say(words.prepare)} above={<Link to="/departs">{say(words.departures)}</Link>} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <input type="hidden" name="key" value={formKey} />
      <WhoFields answer={answer} />
      <DateField name="lastDay" help={words.lastDayHelp} answer={answer} />
      <ReasonField answer={answer} />
      <DateField name="accessUntil" help={words.accessHelp} answer={answer} />
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.openPlan)}
        </button>
      </div>
    </Form>
  );
}

function WhoFields({ answer }: FieldsProps) {
  const say = useSay();
  const { people, person } = useLoaderData<typeof loader>();
  return (
    <SelectField
      name="person"
      label={say(words.person)}
      errors={answer?.errors}
      defaultValue={answer?.typed.person ?? person ?? ""}
    >
      <Choices none="–" among={people} />
    </SelectField>
  );
}

function DateField({ name, help, answer }: FieldsProps & { name: "lastDay" | "accessUntil"; help: Word }) {
  const say = useSay();
  const proposed = useLoaderData<typeof loader>();
  return (
    <TextField
      name={name}
      type="date"
      label={say(words[name])}
      help={say(help)}
      errors={answer?.errors}
      defaultValue={answer?.typed[name] ?? proposed[name]}
    />
  );
}

function ReasonField({ answer }: FieldsProps) {
  const say = useSay();
  const { reason } = useLoaderData<typeof loader>();
  return (
    <SelectField
      name="reason"
      label={say(words.reason)}
      help={say(words.reasonHelp)}
      errors={answer?.errors}
      defaultValue={answer?.typed.reason ?? reason ?? ""}
    >
      <option value="">–</option>
      {departureReasons.map((one) => (
        <option key={one} value={one}>
          {say(words[one])}
        </option>
      ))}
    </SelectField>
  );
}
