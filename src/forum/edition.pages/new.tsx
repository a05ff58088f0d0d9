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
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { faultsOf } from "../../foundation/input.ts";
import { changeEdition } from "../change-edition.ts";
import { editionForm } from "../edition-form.ts";
import { openEdition } from "../open-edition.ts";
import { words } from "../words.ts";
import { EditionFields } from "./edition-fields.tsx";
import { ForumTabs } from "./forum-tabs.tsx";
import { editionIn } from "./read-edition-form.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = { edition: params.edition };
  const found = resultOf(await web.readView(editionForm, asked), request, web.language);
  const saved = new URL(request.url).searchParams.has("fait");
  return { ...found, saved, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const told = editionIn(form);
  const errors = faultsOf(openEdition.input, told, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(form, { errors });
  const { edition } = params;
  const outcome = edition
    ? await web.performOperation(changeEdition, { edition, ...told }, call)
    : await web.performOperation(openEdition, told, call);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(edition ? `/forum/${edition}/reglages?fait=1` : `/forum/${outcome.result.id}`);
}

/** An edition, prepared or changed. */
export default function EditionFormPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { id, title, saved, formKey, released } = found;
  return (
    <div className="stack">
      <PageHead title={title ?? say(words.openEdition)} above={<Link to="/forum">{say(words.forum)}</Link>} />
      {id && <ForumTabs edition={{ id, released }} keeps />}
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {saved && !answer && <p role="status">{say(words.saved)}</p>}
      <Form method="post" className="stack" noValidate key={formKey}>
        <input type="hidden" name="key" value={formKey} />
        <EditionFields {...{ intent: "edition", answer, found }} />
        <div className="actions">
          <button type="submit" name="intent" value="edition" className="button button-main">
            {say(words.save)}
          </button>
        </div>
      </Form>
    </div>
  );
}
