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
import { type FieldErrors, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { amendConvention } from "../amend-convention.ts";
import { conventionForm } from "../convention-form.ts";
import { words } from "../words.ts";
import { PublicFields, type Ticks, ticksOf } from "./public-fields.tsx";
import { readTerms } from "./read-terms.ts";
import { EvidenceField, MoneyFields, type Typed } from "./term-fields.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(conventionForm, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const back = { typed: typedOf(form), ticked: ticksOf(form) };
  const terms = readTerms(form, web.language);
  if ("errors" in terms) return { errors: terms.errors, ...back };
  const told = { effectiveOn: String(form.get("effectiveOn")), why: String(form.get("why") ?? "") };
  const asked = { convention: params.convention, ...told, ...terms.input };
  const outcome = await web.performOperation(amendConvention, asked, { key: String(form.get("key")) });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), ...back };
  return redirect(`/financements/${params.convention}`);
}

type Answer = { errors: FieldErrors; whole?: string; typed: Typed; ticked: Ticks };

/** Amend a convention from a day on, beginning with what it says today. */
export default function AmendPage() {
  const { convention, stages, today, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  if (!convention) return null;
  const { typed, errors } = answer ?? {};
  const shared = { convention, typed, errors };
  return (
    <Form method="post" className="stack" noValidate>
      <PageHead
        title={say(words.amendConvention)}
        above={<Link to={`/financements/${convention.id}`}>{convention.name}</Link>}
      />
      <ErrorSummary errors={errors} whole={answer?.whole} />
      <input type="hidden" name="key" value={formKey} />
      <TextField
        {...{ name: "effectiveOn", type: "date", label: say(words.effectiveOn), errors }}
        defaultValue={typed?.effectiveOn ?? today}
      />
      <TextField
        {...{ name: "why", label: say(words.why), errors, maxLength: 300 }}
        defaultValue={typed?.why ?? ""}
      />
      <MoneyFields {...shared} />
      <PublicFields {...{ ...shared, stages }} ticked={answer?.ticked ?? convention.public} />
      <EvidenceField {...shared} />
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.amendConvention)}
        </button>
      </div>
    </Form>
  );
}
