import { useState } from "react";
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
import { activityForm } from "../activity-form.ts";
import { openActivity } from "../open-activity.ts";
import { words } from "../words.ts";
import { MemberField } from "./member-field.tsx";
import { membersOf } from "./members-form.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const choices = resultOf(await web.readView(activityForm, {}), request, web.language);
  return { ...choices, key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const input = {
    name: text("name"),
    trade: text("trade"),
    code: text("code").toUpperCase(),
    kind: text("kind"),
    site: text("site") || null,
    adviser: text("adviser") || null,
    openedOn: text("openedOn"),
    members: membersOf(form),
  };
  const outcome = await web.performOperation(openActivity, input, { key: text("key") });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
  return redirect(`/activites/${outcome.result.id}/fiche`);
}

type Answer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };
type Errors = { errors: FieldErrors | undefined; typed: Readonly<Record<string, string>> };

/** Opens an activity with those who run it from the first day. */
export default function NewActivityPage() {
  const { key } = useLoaderData<typeof loader>();
  const refused = useActionData<Answer>();
  const typed = refused?.typed ?? {};
  const [kind, setKind] = useState(typed.kind ?? "individual");
  const say = useSay();
  const errors = refused?.errors;
  return (
    <Form method="post" className="stack">
      <PageHead
        title={say(words.openActivity)}
        above={<Link to="/activites">{say(words.activities)}</Link>}
        below={say(words.openIntro)}
      />
      <ErrorSummary errors={errors} whole={refused?.whole} />
      <input type="hidden" name="key" value={key} />
      <Identity errors={errors} typed={typed} kind={kind} onKind={setKind} />
      <Placement errors={errors} typed={typed} />
      <Members errors={errors} typed={typed} several={kind === "collective"} />
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.openActivity)}
        </button>
      </div>
    </Form>
  );
}

function Identity({
  errors,
  typed,
  kind,
  onKind,
}: Errors & { kind: string; onKind: (kind: string) => void }) {
  const { code, today } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <>
      <TextField
        name="name"
        label={say(words.name)}
        errors={errors}
        defaultValue={typed.name}
        maxLength={120}
      />
      <TextField
        name="trade"
        label={say(words.trade)}
        help={say(words.tradeHelp)}
        defaultValue={typed.trade}
        errors={errors}
        maxLength={120}
        optional
      />
      <TextField
        name="code"
        label={say(words.code)}
        help={say(words.codeHelp)}
        errors={errors}
        defaultValue={typed.code ?? code}
        maxLength={12}
        autoCapitalize="characters"
      />
      <SelectField
        name="kind"
        label={say(words.kind)}
        errors={errors}
        value={kind}
        onChange={(event) => onKind(event.currentTarget.value)}
      >
        <option value="individual">{say(words.individual)}</option>
        <option value="collective">{say(words.collective)}</option>
      </SelectField>
      <TextField
        name="openedOn"
        type="date"
        label={say(words.openedOn)}
        errors={errors}
        defaultValue={typed.openedOn ?? today}
      />
    </>
  );
}

function Placement({ errors, typed }: Errors) {
  const { sites, people } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <>
      <SelectField name="site" label={say(words.site)} errors={errors} defaultValue={typed.site} optional>
        <Choices none={say(words.noSite)} among={sites} />
      </SelectField>
      <SelectField
        name="adviser"
        label={say(words.adviser)}
        errors={errors}
        defaultValue={typed.adviser}
        optional
      >
        <Choices none={say(words.noAdviser)} among={people.filter(({ adviser }) => adviser)} />
      </SelectField>
    </>
  );
}

function Members({ errors, typed, several }: Errors & { several: boolean }) {
  const { people } = useLoaderData<typeof loader>();
  const [count, setCount] = useState(1);
  const say = useSay();
  const lines = Array.from({ length: several ? count : 1 }, (_, n) => `members.${n}.person`);
  return (
    <>
      <h2>{say(words.entrepreneurs)}</h2>
      {lines.map((name) => (
        <MemberField key={name} {...{ name, people, errors, typed }} optional />
      ))}
      {several && (
        <div className="actions">
          <button type="button" className="button" onClick={() => setCount(count + 1)}>
            {say(words.another)}
          </button>
        </div>
      )}
    </>
  );
}
