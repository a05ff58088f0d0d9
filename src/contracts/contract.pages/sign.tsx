import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { actOnCode } from "../../doors/web/act-on-code.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { type SigningAnswer, SigningSteps, type Told } from "../../doors/web/signing-steps.tsx";
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
  const { contract } = sheet;
  const signs = form.get("intent") === "sign";
  const told = { contract, consent: form.get("consent") === "on" };
  const outcome = signs
    ? await web.performOperation(signOnline, told, { key: String(form.get("key")) })
    : await actOnCode(web, form, sheet.request);
  if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  if (signs) return redirect(`/contrats/${params.contract}`);
  return { told: outcome.result as Told };
}

/** One page to sign: read the paper, receive a code, give it back, sign. */
export default function SignPage() {
  const { title, contract, key, ...sheet } = useLoaderData<typeof loader>();
  const answer = useActionData<SigningAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={say(words.signTitle)}
        above={<Link to={`/contrats/${contract}`}>{say(words.contract)}</Link>}
        below={title}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <SigningSteps
        {...{ answer, formKey: key, request: sheet.request, email: sheet.email }}
        {...{ proved: sheet.proved, codeSent: sheet.codeSent }}
        intro={say(words.signIntro, { email: sheet.email })}
        consent={say(words.consent)}
        sign={say(words.signOnline)}
      />
    </div>
  );
}
