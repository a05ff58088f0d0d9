import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextAreaField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { breaches } from "../read-processors.ts";
import { reportBreach } from "../report-breach.ts";
import { takeBreachStep } from "../take-breach-step.ts";
import { words } from "../words.ts";
import { BreachPanel } from "./breach-panel.tsx";
import { DataTabs } from "./tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(breaches, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}
export type Breaches = Awaited<ReturnType<typeof loader>>;

const told = ["foundOn", "foundAt", "what", "data", "people", "consequences", "measures"] as const;

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  const [intent, breach] = String(form.get("intent")).split(":");
  const step = { breach, step: intent, done: text("done") || "true", on: text("on"), note: text("note") };
  const outcome =
    intent === "report"
      ? await web.performOperation(
          reportBreach,
          Object.fromEntries(told.map((name) => [name, text(name)])),
          call,
        )
      : await web.performOperation(takeBreachStep, step, call);
  return outcome.ok
    ? redirect("/donnees/violations")
    : refusedAct(form, formErrors(outcome.refusal, web.language));
}

/** The register of breaches, each with its 72 hours and what was said to whom. */
export default function BreachesPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.breaches)} below={say(words.breachesWhy)} />
      <DataTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {found.breaches.length === 0 && (
        <Empty icon="alert-triangle" title={say(words.noBreach)}>
          {say(words.noBreachWhy)}
        </Empty>
      )}
      <Report found={found} answer={answer} />
      {found.breaches.map((breach) => (
        <BreachPanel key={breach.id} breach={breach} found={found} answer={answer} />
      ))}
    </div>
  );
}

function Report({ found, answer }: { found: Breaches; answer: ActAnswer | undefined }) {
  const say = useSay();
  const field = fieldIn(answer, "report");
  return (
    <ActForm
      intent="report"
      label={say(words.reportBreach)}
      formKey={found.formKey}
      refused={answer?.intent === "report"}
      fold={String(found.breaches.length)}
    >
      <TextField type="date" label={say(words.foundOn)} {...field("foundOn", found.today)} />
      <TextField type="time" label={say(words.foundAt)} {...field("foundAt")} />
      <TextAreaField rows={3} label={say(words.breachWhat)} {...field("what")} />
      <TextField label={say(words.breachData)} {...field("data")} />
      <TextField inputMode="numeric" label={say(words.breachPeople)} {...field("people")} />
      <TextAreaField rows={2} label={say(words.consequences)} {...field("consequences")} />
      <TextAreaField rows={2} label={say(words.measures)} {...field("measures")} />
    </ActForm>
  );
}
