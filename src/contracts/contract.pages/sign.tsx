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
import { CheckField, type FieldErrors, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { askCode, proveCode } from "../../documents/index.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { type WebContext, webContext } from "../../doors/web/context.ts";
import { signOnline } from "../sign-online.ts";
import { signingSheet } from "../signing-sheet.ts";
import { words } from "../words.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const sheet = resultOf(await web.readView(signingSheet, params), request, web.language);
  if (sheet.whyNot) resultOf({ ok: false, refusal: sheet.whyNot }, request, web.language);
  return { ...sheet, key: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const sheet = resultOf(await web.readView(signingSheet, params), request, web.language);
  const outcome = await act(web, String(form.get("intent")), {
    form,
    contract: sheet.contract,
    request: sheet.request,
  });
  if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  if (form.get("intent") === "sign") return redirect(`/contrats/${params.contract}`);
  return { told: outcome.result as Told };
}

type Told = { sentTo?: string; right?: boolean; triesLeft?: number };
type Answer = { errors?: FieldErrors; whole?: string; told?: Told };
type Asked = { form: FormData; contract: string; request: string };

function act(web: WebContext, intent: string, { form, contract, request }: Asked) {
  const call = { key: String(form.get("key")) };
  if (intent === "ask") return web.performOperation(askCode, { request }, call);
  if (intent === "prove") {
    return web.performOperation(proveCode, { request, code: String(form.get("code") ?? "") }, call);
  }
  return web.performOperation(signOnline, { contract, consent: form.get("consent") === "on" }, call);
}

/** One page to sign: read the paper, receive a code, give it back, sign. */
export default function SignPage() {
  const sheet = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const { title, email, request, contract, key, proved } = sheet;
  const errors = answer?.errors;
  return (
    <div className="stack">
      <PageHead
        title={say(words.signTitle)}
        above={<Link to={`/contrats/${contract}`}>{say(words.contract)}</Link>}
        below={title}
      />
      <ErrorSummary errors={errors} whole={answer?.whole} />
      <p>{say(words.signIntro, { email })}</p>
      <p>
        <a className="button" href={`/signatures/${request}/document`} target="_blank" rel="noreferrer">
          {say(words.openPaper)}
        </a>
      </p>
      {proved || answer?.told?.right ? (
        <Form method="post" className="stack">
          <input type="hidden" name="key" value={`${key}-sign`} />
          <p role="status">{say(words.codeRight)}</p>
          <CheckField name="consent" label={say(words.consent)} errors={errors} />
          <p>
            <button type="submit" name="intent" value="sign" className="button button-main">
              {say(words.signOnline)}
            </button>
          </p>
        </Form>
      ) : (
        <CodeForms formKey={key} email={email} answer={answer} sent={sheet.codeSent} />
      )}
    </div>
  );
}

type CodeProps = { formKey: string; email: string; answer: Answer | undefined; sent: boolean };

function CodeForms({ formKey, email, answer, sent }: CodeProps) {
  const say = useSay();
  const told = answer?.told;
  const asked = sent || told !== undefined;
  return (
    <>
      {told?.sentTo && <p role="status">{say(words.codeSent, { email: told.sentTo })}</p>}
      {told?.right === false && (
        <p role="alert" className="field-error">
          {say(words.codeWrong, { n: told.triesLeft ?? 0 })}
        </p>
      )}
      {asked && (
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="key" value={`${formKey}-prove`} />
          <TextField
            name="code"
            label={say(words.code)}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            errors={answer?.errors}
          />
          <p>
            <button type="submit" name="intent" value="prove" className="button button-main">
              {say(words.checkCode)}
            </button>
          </p>
        </Form>
      )}
      <Form method="post">
        <input type="hidden" name="key" value={`${formKey}-ask`} />
        <button type="submit" name="intent" value="ask" className={asked ? "button" : "button button-main"}>
          {say(asked ? words.askAgain : words.askCode, { email })}
        </button>
      </Form>
    </>
  );
}
