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
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { faultsOf } from "../../foundation/input.ts";
import { pageForm } from "../views.ts";
import { words } from "../words.ts";
import { writePage } from "../write-page.ts";
import { PageFields } from "./page-fields.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const thread = new URL(request.url).searchParams.get("fil") ?? undefined;
  const found = resultOf(await web.readView(pageForm, { thread }), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const told = { title: text("title"), text: text("text"), thread: form.get("thread") || null };
  const errors = faultsOf(writePage.input, told, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(form, { errors });
  const outcome = await web.performOperation(writePage, told, { key: String(form.get("key")) });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/guide/${outcome.result.id}`);
}

/** A page begins empty, or with what a thread said. */
export default function NewPagePage() {
  const { thread, title, text, fewRead, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const known = { title, text: fewRead ? "" : text };
  return (
    <div className="stack">
      <PageHead title={say(words.writePage)} above={<Link to="/guide">{say(words.handbook)}</Link>} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {fewRead && <p className="notice">{say(words.fewRead)}</p>}
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="intent" value="page" />
        <input type="hidden" name="thread" value={fewRead ? "" : (thread ?? "")} />
        <PageFields intent="page" answer={answer} known={known} />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.save)}
          </button>
        </div>
      </Form>
    </div>
  );
}
