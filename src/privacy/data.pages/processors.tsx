import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { keepProcessor } from "../keep-processor.ts";
import { processorKinds } from "../processor.ts";
import { processors } from "../read-processors.ts";
import { retireProcessor } from "../retire-processor.ts";
import { words } from "../words.ts";
import { DataTabs } from "./tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(processors, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}
type Row = Awaited<ReturnType<typeof loader>>["processors"][number];

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  const [intent = "", processor] = String(form.get("intent")).split(":");
  const told = {
    ...(intent !== "add" && { id: intent }),
    ...{ name: text("name"), kind: text("kind"), service: text("service"), place: text("place") },
    ...{ contractOn: text("contractOn") || null, contact: text("contact") },
  };
  const outcome =
    intent === "retire"
      ? await web.performOperation(retireProcessor, { processor }, call)
      : await web.performOperation(keepProcessor, told, call);
  return outcome.ok
    ? redirect("/donnees/sous-traitants")
    : refusedAct(form, formErrors(outcome.refusal, web.language));
}

/** Whoever handles data for the cooperative, and by which contract. */
export default function ProcessorsPage() {
  const { processors: rows, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.processors)} below={say(words.processorsWhy)} />
      <DataTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {rows.length === 0 && (
        <Empty icon="building" title={say(words.noProcessor)}>
          {say(words.noProcessorWhy)}
        </Empty>
      )}
      <ActForm
        intent="add"
        label={say(words.newProcessor)}
        formKey={formKey}
        refused={answer?.intent === "add"}
        fold={String(rows.length)}
      >
        <Fields of="add" answer={answer} />
      </ActForm>
      {rows.map((row) => (
        <ProcessorPanel key={row.id} row={row} formKey={formKey} answer={answer} />
      ))}
    </div>
  );
}

type PanelProps = { row: Row; formKey: string; answer: ActAnswer | undefined };

function ProcessorPanel({ row, formKey, answer }: PanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { id, name, kind, service, place, contractOn, contact, retired } = row;
  return (
    <section className="panel" aria-label={name}>
      <h2>{name}</h2>
      <p>
        {say(words[kind])} · {service} · {place}
        {contact && ` · ${contact}`}
      </p>
      <p>
        {contractOn ? (
          `${say(words.contractOn)} ${formatDate(contractOn, language)}`
        ) : (
          <StateMark icon="alert-triangle" tone="wrong" label={say(words.noContract)} />
        )}
        {retired && ` · ${say(words.retired)}`}
      </p>
      <ActForm
        intent={id}
        label={say(words.correctProcessor, { name })}
        formKey={formKey}
        refused={answer?.intent === id}
        fold={JSON.stringify(row)}
      >
        <Fields of={id} answer={answer} known={row} />
      </ActForm>
      {!retired && (
        <Form method="post" className="actions">
          <input type="hidden" name="key" value={`${formKey}-retire-${id}`} />
          <button type="submit" name="intent" value={`retire:${id}`} className="button button-quiet">
            {say(words.retireProcessor)}
          </button>
        </Form>
      )}
    </section>
  );
}

function Fields({ of, answer, known }: { of: string; answer: ActAnswer | undefined; known?: Row }) {
  const say = useSay();
  const field = fieldIn(answer, of);
  const kinds = processorKinds.map((id) => ({ id, name: say(words[id]) }));
  return (
    <>
      <TextField label={say(words.name)} {...field("name", known?.name)} />
      <SelectField label={say(words.processorKind)} {...field("kind", known?.kind ?? "host")}>
        <Choices among={kinds} />
      </SelectField>
      <TextField label={say(words.service)} {...field("service", known?.service)} />
      <TextField label={say(words.place)} {...field("place", known?.place ?? "France")} />
      <TextField
        type="date"
        label={say(words.contractOn)}
        optional
        {...field("contractOn", known?.contractOn ?? "")}
      />
      <TextField label={say(words.contactOf)} optional {...field("contact", known?.contact)} />
    </>
  );
}
