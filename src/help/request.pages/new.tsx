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
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { givenFiles } from "../../doors/web/uploaded.ts";
import { faultsOf } from "../../foundation/input.ts";
import { openRequest } from "../open-request.ts";
import { listRequests } from "../views.ts";
import { words } from "../words.ts";
import { writeRequest } from "../write-request.ts";
import { RequestFields } from "./request-fields.tsx";
import { toldIn } from "./told-in.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  resultOf(await web.readView(listRequests, { face: "mine" }), request, web.language);
  const kind = new URL(request.url).searchParams.get("genre") === "offer" ? "offer" : "need";
  return { kind, formKey: crypto.randomUUID() } as const;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const key = String(form.get("key"));
  const told = { kind: form.get("kind"), ...toldIn(form), files: await givenFiles(form, "ask.files") };
  const errors = faultsOf(writeRequest.input, told, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(form, { errors });
  const outcome = await web.performOperation(writeRequest, told, { key });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  const { id } = outcome.result;
  if (form.get("then") === "publish")
    await web.performOperation(openRequest, { request: id }, { key: `${key}-open` });
  return redirect(`/entraide/${id}`);
}

/** To ask, or to offer: ten words, and it goes. */
export default function NewRequestPage() {
  const { kind, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={say(kind === "need" ? words.ask : words.offer)}
        above={<Link to="/entraide">{say(words.help)}</Link>}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Form method="post" className="stack" noValidate encType="multipart/form-data">
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="intent" value="ask" />
        <input type="hidden" name="kind" value={kind} />
        <RequestFields intent="ask" answer={answer} />
        <TextField
          {...{ name: "ask.files", errors: answer?.errors, type: "file", multiple: true, optional: true }}
          label={say(words.files)}
        />
        <div className="actions">
          <button type="submit" name="then" value="publish" className="button button-main">
            {say(words.publish)}
          </button>
          <button type="submit" name="then" value="keep" className="button">
            {say(words.keepDraft)}
          </button>
        </div>
      </Form>
    </div>
  );
}
