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
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { PeopleField } from "../../design/people-field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { faultsOf } from "../../foundation/input.ts";
import { groupForm } from "../group-form.ts";
import { openGroup } from "../open-group.ts";
import { words } from "../words.ts";
import { EntryFields, MandateFields } from "./mandate-fields.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(groupForm, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const told = {
    ...{ name: text("name"), asked: text("asked"), deliverable: text("deliverable"), giver: text("giver") },
    ...{ givenOn: text("givenOn"), startsOn: text("startsOn"), endsOn: text("endsOn") },
    ...{ entry: text("entry"), seats: text("seats") || null },
    facilitators: form.getAll("open.facilitators").map(String),
  };
  const errors = faultsOf(openGroup.input, told, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(form, { errors });
  const outcome = await web.performOperation(openGroup, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`/groupes/${outcome.result.id}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

/** A group is opened with what it was asked, who facilitates it and when it ends. */
export default function NewGroupPage() {
  const { people, today, self, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const field = fieldIn(answer, "open");
  const props = {
    ...{ intent: "open", answer },
    known: { giver: "direction", givenOn: today, entry: "open", startsOn: today },
  };
  return (
    <div className="stack">
      <PageHead title={say(words.openGroup)} above={<Link to="/groupes">{say(words.groups)}</Link>} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="intent" value="open" />
        <TextField {...field("name")} label={say(words.name)} />
        <MandateFields {...props} />
        <TextField {...field("startsOn", today)} type="date" label={say(words.startsOn)} />
        <TextField {...field("endsOn")} type="date" label={say(words.endsOn)} help={say(words.endsOnHelp)} />
        <PeopleField
          name="open.facilitators"
          errors={answer?.errors}
          label={say(words.facilitators)}
          help={say(words.facilitatorsHelp)}
          people={people}
          ticked={(id) => id === self}
        />
        <EntryFields {...props} />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.openGroup)}
          </button>
        </div>
      </Form>
    </div>
  );
}
