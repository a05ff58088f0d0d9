import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Choices } from "../../design/choices.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { besideInterview } from "../beside-interview.ts";
import { hoursWords } from "../hours-words.ts";
import { tagInterview } from "../tag-interview.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const wanted = { interview: params.interview };
  const { tag, among } = resultOf(await web.readView(besideInterview, wanted), request, web.language);
  return { tag, among, interview: String(params.interview), formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const told = { interview: params.interview, convention: String(form.get("convention") ?? "") || null };
  const outcome = await web.performOperation(tagInterview, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`/entretiens/${params.interview}`);
  return { ...formErrors(outcome.refusal, web.language), typed: told.convention ?? "" };
}

/** For which convention an interview is: one of those that support the person on its day. */
export default function TagInterviewPage() {
  const { tag, among, interview, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={say(hoursWords.tagInterview)}
        above={<Link to={`/entretiens/${interview}`}>{say(hoursWords.theInterview)}</Link>}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={formKey} />
        <SelectField
          name="convention"
          label={say(hoursWords.onConvention)}
          defaultValue={answer?.typed ?? tag?.convention ?? ""}
          errors={answer?.errors}
          optional
        >
          <Choices none={say(hoursWords.noConvention)} among={among} />
        </SelectField>
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(hoursWords.saveTag)}
          </button>
        </div>
      </Form>
    </div>
  );
}
