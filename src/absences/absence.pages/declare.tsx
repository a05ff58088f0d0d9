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
import { type FieldErrors, SelectField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { declareAbsence } from "../declare-absence.ts";
import { type AbsenceKind, absenceKinds, kindRules } from "../kinds.ts";
import { myAbsences } from "../my-absences.ts";
import { words } from "../words.ts";
import { AbsenceFields } from "./absence-fields.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const search = new URL(request.url).searchParams;
  const { people, today } = resultOf(await web.readView(myAbsences, {}), request, web.language);
  const forOther = search.has("personne");
  return { people: forOther ? people : [], forOther, today, chosen: search.get("kind") ?? "", kinds };
}

/** What the page says of each kind, so that it needs no module of the server. */
const kinds = absenceKinds.map((kind) => ({ kind, ...kindRules[kind] }));

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const day = (name: string) => text(name) || null;
  const person = text("person");
  const forOther = new URL(request.url).searchParams.has("personne");
  if (text("intent") === "choose") {
    const search = new URLSearchParams({ kind: text("kind"), ...(forOther && { personne: "" }) });
    return redirect(`/moi/absences/nouvelle?${search}`);
  }
  const paper = await givenFile(form, "paper");
  const told = {
    ...{ kind: text("kind"), event: text("event"), births: text("births"), birthOn: day("birthOn") },
    ...{ from: day("from"), to: day("to"), reason: text("reason") },
    ...{ halfFirst: form.has("halfFirst"), halfLast: form.has("halfLast") },
    ...(forOther && { person }),
    ...(paper && { paper }),
  };
  const outcome = await web.performOperation(declareAbsence, told, { key: text("key") });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
  return redirect(forOther ? "/absences?fait=declaree" : "/moi/absences?fait=declaree");
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Answer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };

/** An absence to declare: which one first, then what that one asks for. */
export default function DeclareAbsencePage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const [formKey] = useState(() => crypto.randomUUID());
  const [chosen, choose] = useState(answer?.typed.kind ?? found.chosen);
  const rule = found.kinds.find(({ kind }) => kind === chosen);
  const back = found.forOther ? "/absences" : "/moi/absences";
  return (
    <div className="stack">
      <PageHead
        title={say(found.forOther ? words.declareFor : words.declareAbsence)}
        above={<Link to={back}>{say(found.forOther ? words.absences : words.myAbsences)}</Link>}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Form method="post" className="stack" noValidate encType="multipart/form-data">
        <input type="hidden" name="key" value={formKey} />
        {found.forOther && (
          <SelectField
            name="person"
            label={say(words.person)}
            errors={answer?.errors}
            defaultValue={answer?.typed.person ?? ""}
          >
            <Choices none={say(words.choosePerson)} among={found.people} />
          </SelectField>
        )}
        <KindField {...{ found, answer, chosen, choose }} />
        {rule && <AbsenceFields {...{ found, answer, rule }} />}
        <div className="actions">
          {rule && (
            <button type="submit" className="button button-main">
              {say(words.declareAbsence)}
            </button>
          )}
          <noscript>
            <button type="submit" name="intent" value="choose" className="button">
              {say(words.chooseKind)}
            </button>
          </noscript>
        </div>
      </Form>
    </div>
  );
}

type Choosing = { found: Found; answer: Answer | undefined; chosen: string; choose(kind: string): void };

function KindField({ found, answer, chosen, choose }: Choosing) {
  const say = useSay();
  const group = (right: boolean) =>
    found.kinds
      .filter((one) => one.right === right)
      .map(({ kind }) => ({ id: kind, name: say(words[kind as AbsenceKind]) }));
  return (
    <SelectField
      name="kind"
      label={say(words.kind)}
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
      errors={answer?.errors}
    >
      <option value="">{say(words.chooseKind)}</option>
      <optgroup label={say(words["group-leave"])}>
        <Choices among={group(false)} />
      </optgroup>
      <optgroup label={say(words["group-right"])}>
        <Choices among={group(true)} />
      </optgroup>
    </SelectField>
  );
}
