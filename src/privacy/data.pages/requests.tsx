import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { makeRequest } from "../make-request.ts";
import { requests } from "../read-requests.ts";
import { requestKinds } from "../request.ts";
import { words } from "../words.ts";
import { RequestState } from "./request-state.tsx";
import { DataTabs } from "./tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(requests, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const input = { person: text("person"), kind: text("kind"), told: text("told"), askedOn: text("askedOn") };
  const outcome = await web.performOperation(makeRequest, input, { key: String(form.get("key")) });
  return outcome.ok
    ? redirect(`/donnees/demandes/${outcome.result.id}`)
    : refusedAct(form, formErrors(outcome.refusal, web.language));
}

/** What people asked of their data, those to answer first; a letter that came is written down here. */
export default function RequestsPage() {
  const { requests: rows, today } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="stack">
      <PageHead title={say(words.requests)} below={say(words.requestsWhy)} />
      <DataTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {rows.length === 0 ? (
        <Empty icon="lock" title={say(words.noRequest)}>
          {say(words.noRequestWhy)}
        </Empty>
      ) : (
        <ul className="plain-list wide-list panel">
          {rows.map((row) => (
            <li key={row.id}>
              <span>
                <Link to={`/donnees/demandes/${row.id}`}>
                  {row.name} : {say(words[row.kind])}
                </Link>
                <br />
                <span className="quiet">
                  {say(words.askedOn)} {formatDate(row.askedOn, language)} · {say(words.via)}{" "}
                  {say(words[row.via])}
                </span>
              </span>
              <RequestState request={row} today={today} />
            </li>
          ))}
        </ul>
      )}
      <NewRequest answer={answer} />
    </div>
  );
}

function NewRequest({ answer }: { answer: ActAnswer | undefined }) {
  const { people, today, formKey, requests: rows } = useLoaderData<typeof loader>();
  const say = useSay();
  const field = fieldIn(answer, "write");
  const kinds = requestKinds.map((id) => ({ id, name: say(words[id]) }));
  return (
    <ActForm
      intent="write"
      label={say(words.newRequest)}
      formKey={formKey}
      refused={answer?.intent === "write"}
      fold={String(rows.length)}
    >
      <SelectField label={say(words.person)} {...field("person")}>
        <Choices none={say(words.choosePerson)} among={people} />
      </SelectField>
      <SelectField label={say(words.kind)} {...field("kind", "access")}>
        <Choices among={kinds} />
      </SelectField>
      <TextField type="date" label={say(words.askedOn)} {...field("askedOn", today)} />
      <TextAreaField rows={3} label={say(words.told)} optional {...field("told")} />
    </ActForm>
  );
}
