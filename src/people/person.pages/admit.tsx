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
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { roles } from "../../foundation/actor.ts";
import { admissionForm } from "../admission-form.ts";
import { admitPerson } from "../admit-person.ts";
import { roleWords, words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { today } = resultOf(await web.readView(admissionForm, {}), request, web.language);
  return { today, key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { performOperation, language } = context.get(webContext);
  const form = await request.formData();
  const typed = typedOf(form);
  const { key, ...input } = typed;
  const outcome = await performOperation(admitPerson, input, { key: String(key) });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, language), typed };
  return redirect(`/personnes/${outcome.result.id}?admise=1`);
}

type Answer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };

/** Someone comes in: who they are, how to write to them, and the first role they hold. */
export default function AdmitPage() {
  const { today, key } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const { errors, typed = {} } = answer ?? {};
  const field = (name: string, otherwise?: string) => ({
    name,
    errors,
    defaultValue: typed[name] ?? otherwise,
    autoComplete: "off",
  });
  return (
    <Form method="post" className="stack">
      <PageHead
        title={say(words.admitPerson)}
        above={<Link to="/personnes">{say(words.people)}</Link>}
        below={say(words.admitHelp)}
      />
      <ErrorSummary errors={errors} whole={answer?.whole} />
      <input type="hidden" name="key" value={key} />
      <TextField label={say(words.givenName)} maxLength={80} {...field("givenName")} />
      <TextField label={say(words.familyName)} maxLength={80} {...field("familyName")} />
      <TextField label={say(words.email)} help={say(words.admitEmailHelp)} type="email" {...field("email")} />
      <SelectField label={say(words.role)} {...field("role", "entrepreneur")}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {say(roleWords[role])}
          </option>
        ))}
      </SelectField>
      <TextField label={say(words.fromDate)} type="date" {...field("since", today)} />
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.admitPerson)}
        </button>
      </div>
    </Form>
  );
}
