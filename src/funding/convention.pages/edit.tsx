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
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { conventionForm } from "../convention-form.ts";
import { enterConvention } from "../enter-convention.ts";
import { words } from "../words.ts";
import { HeadFields } from "./head-fields.tsx";
import { noTicks, PublicFields, type Ticks, ticksOf } from "./public-fields.tsx";
import { readTerms } from "./read-terms.ts";
import { EvidenceField, MoneyFields, type Typed } from "./term-fields.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(conventionForm, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const back = { typed: typedOf(form), ticked: ticksOf(form) };
  const terms = readTerms(form, web.language);
  if ("errors" in terms) return { errors: terms.errors, ...back };
  const text = (name: string) => String(form.get(name) ?? "");
  const told = {
    ...{ funder: text("funder"), reference: text("reference"), name: text("name") },
    ...{ unit: text("unit"), startsOn: text("startsOn"), ...terms.input },
    ...{ european: form.has("european"), nominative: form.has("nominative") },
  };
  const outcome = await web.performOperation(enterConvention, told, { key: text("key") });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), ...back };
  return redirect(`/financements/${outcome.result.id}`);
}

type Answer = { errors: FieldErrors; whole?: string; typed: Typed; ticked: Ticks };

/** Enter a convention: who pays for what, how much, for whom, and what must be proved. */
export default function NewConventionPage() {
  const { funders, stages, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const shared = { convention: null, typed: answer?.typed, errors: answer?.errors };
  return (
    <Form method="post" className="stack" noValidate>
      <PageHead
        title={say(words.newConvention)}
        above={<Link to="/financements">{say(words.funding)}</Link>}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <input type="hidden" name="key" value={formKey} />
      <HeadFields {...shared} funders={funders} />
      <MoneyFields {...shared} />
      <PublicFields {...{ ...shared, stages }} ticked={answer?.ticked ?? noTicks} />
      <EvidenceField {...shared} />
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.enterIt)}
        </button>
      </div>
    </Form>
  );
}
