import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { actOnCode } from "../../doors/web/act-on-code.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { type WebContext, webContext } from "../../doors/web/context.ts";
import { type SigningAnswer, SigningSteps, type Told } from "../../doors/web/signing-steps.tsx";
import { duration } from "../hours.ts";
import { hoursWords } from "../hours-words.ts";
import { readSheet } from "../read-sheet.ts";
import { signSheet } from "../sign-sheet.ts";
import { withdrawSheet } from "../withdraw-sheet.ts";
import { Signers } from "./signers.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readSheet, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

function act(web: WebContext, form: FormData, { sheet, request }: { sheet: string; request: string }) {
  const call = { key: String(form.get("key")) };
  const intent = String(form.get("intent"));
  if (intent === "sign")
    return web.performOperation(signSheet, { sheet, consent: form.get("consent") === "on" }, call);
  if (intent === "takeback")
    return web.performOperation(withdrawSheet, { sheet, reason: String(form.get("reason") ?? "") }, call);
  return actOnCode(web, form, request);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const found = resultOf(await web.readView(readSheet, params), request, web.language);
  const { sheet } = found;
  const outcome = await act(web, form, { sheet: sheet.id, request: found.request.id });
  if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  const intent = form.get("intent");
  if (intent === "sign") return redirect(`/heures/feuilles/${sheet.id}`);
  if (intent === "takeback") return redirect(`/heures?adviser=${sheet.adviser}&month=${sheet.month}`);
  return { told: outcome.result as Told };
}
export type Loaded = Awaited<ReturnType<typeof loader>>;

/** A sheet of hours: who signed, who is awaited, and for whom it waits how to sign it. */
export default function SheetPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<SigningAnswer>();
  const say = useSay();
  const { sheet, request, email, mine, proved, codeSent, formKey } = loaded;
  return (
    <div className="stack">
      <PageHead
        title={request.title}
        above={
          <Link to={`/heures?adviser=${sheet.adviser}&month=${sheet.month}`}>{say(hoursWords.hours)}</Link>
        }
        below={duration(sheet.minutes)}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Signers {...loaded} />
      {mine && (
        <section className="panel stack" aria-label={say(hoursWords.signSheet)}>
          <h2>{say(hoursWords.signSheet)}</h2>
          <SigningSteps
            {...{ answer, formKey, request: request.id, email, proved, codeSent }}
            intro={say(hoursWords.signIntro, { email })}
            consent={say(hoursWords.consent)}
            sign={say(hoursWords.signSheet)}
          />
        </section>
      )}
      {loaded.mayWithdraw && <TakeBack formKey={formKey} answer={answer} />}
    </div>
  );
}

function TakeBack({ formKey, answer }: { formKey: string; answer: SigningAnswer | undefined }) {
  const say = useSay();
  const errors = answer?.errors;
  return (
    <ActForm
      {...{ intent: "takeback", label: say(hoursWords.withdrawSheet), formKey, fold: "" }}
      refused={errors?.reason !== undefined}
      dangerous
    >
      <p>{say(hoursWords.withdrawEffect)}</p>
      <TextField {...{ name: "reason", label: say(hoursWords.withdrawWhy), errors, maxLength: 200 }} />
    </ActForm>
  );
}
