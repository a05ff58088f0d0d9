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
import { changeCustomer } from "../change-customer.ts";
import { customerView } from "../read-customer.ts";
import { words } from "../words.ts";
import { CustomerFields } from "./customer-fields.tsx";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = await web.readView(customerView, { customer: params.customer });
  const { customer } = resultOf(asked, request, web.language);
  return { customer, key: crypto.randomUUID() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const { key, ...typed } = Object.fromEntries(await request.formData());
  const input = { ...typed, customer: params.customer };
  const outcome = await web.performOperation(changeCustomer, input, { key: String(key) });
  if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  return redirect(`/clients/${params.customer}`);
}

/** What is known of a customer, to put right. */
export default function EditCustomerPage() {
  const { customer, key } = useLoaderData<typeof loader>();
  const refused = useActionData<{ errors: FieldErrors; whole?: string }>();
  const say = useSay();
  return (
    <Form method="post" className="stack" noValidate>
      <PageHead
        title={say(words.editCustomer)}
        above={<Link to={`/clients/${customer.id}`}>{customer.name}</Link>}
      />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      <p>{say(words.editCustomerEffect)}</p>
      <input type="hidden" name="key" value={key} />
      <CustomerFields errors={refused?.errors} customer={customer} />
      <p>
        <button type="submit" className="button button-main">
          {say(words.changeCustomer)}
        </button>
      </p>
    </Form>
  );
}
