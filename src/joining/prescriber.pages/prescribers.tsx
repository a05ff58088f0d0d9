import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { JoiningTabs } from "../candidate.pages/tabs.tsx";
import { prescriberKindWords } from "../choice-words.ts";
import { deskWords } from "../desk-words.ts";
import { listPrescribers } from "../list-prescribers.ts";
import { words } from "../words.ts";
import { actOnPrescriber } from "./act.ts";
import { PrescriberFields } from "./prescriber-fields.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(listPrescribers, {}), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}
type Row = Awaited<ReturnType<typeof loader>>["prescribers"][number];

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const outcome = await actOnPrescriber(web, form);
  if (outcome.ok) return redirect("/candidatures/prescripteurs");
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

/** Who sends people: the form that adds one, then each with whom to call. */
export default function PrescribersPage() {
  const { prescribers, key } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.prescribers)} />
      <JoiningTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <ActForm
        intent="add"
        label={say(deskWords.newPrescriber)}
        formKey={key}
        refused={answer?.intent === "add"}
        fold={String(prescribers.length)}
      >
        <PrescriberFields of="add" answer={answer} known={{}} />
      </ActForm>
      {prescribers.length === 0 ? (
        <Empty icon="send" title={say(deskWords.noPrescriber)}>
          {say(deskWords.noPrescriberWhy)}
        </Empty>
      ) : (
        prescribers.map((row) => <PrescriberPanel key={row.id} row={row} formKey={key} answer={answer} />)
      )}
    </div>
  );
}

type PanelProps = { row: Row; formKey: string; answer: ActAnswer | undefined };

function PrescriberPanel({ row, formKey, answer }: PanelProps) {
  const say = useSay();
  const { id, name, kind, contact, email, phone, retired } = row;
  return (
    <section className="panel" aria-label={name}>
      <h2>{name}</h2>
      <p>
        {say(prescriberKindWords[kind])}
        {retired && ` · ${say(deskWords.retired)}`}
      </p>
      <p>
        {[contact, phone].filter(Boolean).join(" · ")} {email && <a href={`mailto:${email}`}>{email}</a>}
      </p>
      <ActForm
        intent={id}
        label={say(words.changePrescriber)}
        formKey={formKey}
        refused={answer?.intent === id}
        fold={JSON.stringify(row)}
      >
        <PrescriberFields of={id} answer={answer} known={{ name, kind, contact, email, phone }} />
      </ActForm>
      {!retired && (
        <Form method="post" className="actions">
          <input type="hidden" name="key" value={`${formKey}-retire-${id}`} />
          <input type="hidden" name="prescriber" value={id} />
          <button type="submit" name="intent" value="retire" className="button button-quiet">
            {say(words.retirePrescriber)}
          </button>
        </Form>
      )}
    </section>
  );
}
