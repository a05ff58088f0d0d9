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
import { FigureList } from "../../design/figure-list.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import type { Word } from "../../foundation/words.ts";
import { archiveCustomer } from "../archive-customer.ts";
import { customerView } from "../read-customer.ts";
import { restoreCustomer } from "../restore-customer.ts";
import { words } from "../words.ts";
import { Credits } from "./credits.tsx";
import { InvoicesOf, QuotesOf } from "./documents-of.tsx";
import { repayFromForm } from "./repay-from-form.ts";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = await web.readView(customerView, { customer: params.customer });
  return { ...resultOf(asked, request, web.language), key: crypto.randomUUID() };
}

export type FoundCustomer = Awaited<ReturnType<typeof loader>>;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  if (form.get("intent") === "repay") {
    const outcome = await repayFromForm(web, form, call);
    if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
    return redirect(`/clients/${params.customer}`);
  }
  const act = form.get("intent") === "archive" ? archiveCustomer : restoreCustomer;
  const outcome = await web.performOperation(act, { customer: params.customer }, call);
  if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  return redirect(`/clients/${params.customer}`);
}

/** One customer: who they are, what they owe and since when, what was written to them. */
export default function CustomerPage() {
  const found = useLoaderData<typeof loader>();
  const refused = useActionData<{ errors: FieldErrors; whole?: string; typed?: Record<string, string> }>();
  const say = useSay();
  const { customer, archived, may, key } = found;
  const create = may.change && !archived && (
    <>
      <Link className="button button-main" to={`/factures/nouvelle?client=${customer.id}`}>
        {say(words.newInvoice)}
      </Link>{" "}
      <Link className="button" to={`/devis/nouveau?client=${customer.id}`}>
        {say(words.newQuote)}
      </Link>
    </>
  );
  return (
    <div className="stack">
      <PageHead
        title={customer.name}
        above={<Link to="/clients">{say(words.customers)}</Link>}
        below={archived ? <StateMark icon="lock" label={say(words.archived)} /> : customer.code}
        action={create}
      />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      <Who found={found} />
      <Credits {...{ found, errors: refused?.errors, typed: refused?.typed }} />
      <InvoicesOf found={found} />
      <QuotesOf found={found} />
      {may.change && (
        <Form method="post" className="actions">
          <input type="hidden" name="key" value={key} />
          <Link className="button" to={`/clients/${customer.id}/modifier`}>
            {say(words.editCustomer)}
          </Link>
          <button type="submit" name="intent" value={archived ? "restore" : "archive"} className="button">
            {say(archived ? words.restoreCustomer : words.archiveCustomer)}
          </button>
        </Form>
      )}
    </div>
  );
}

function Who({ found: { customer, activityName, owed } }: { found: FoundCustomer }) {
  const say = useSay();
  const language = useLanguage();
  const { id, street, postcode, town, siret, siren, vatNumber, email, phone, deliveryAddress } = customer;
  const known: [Word, string | null][] = [
    [words.kind, say(words[customer.kind])],
    [words.activity, activityName],
    [words.street, `${street}, ${postcode} ${town}`],
    siret ? [words.siret, siret] : [words.siren, siren],
    [words.vatNumber, vatNumber],
    [words.email, email],
    [words.phone, phone],
    [words.deliveryAddress, deliveryAddress],
  ];
  const since = owed.overdueSince && formatDate(owed.overdueSince, language);
  const invoices = `/factures?customer=${id}`;
  return (
    <>
      <FigureList
        figures={[
          {
            ...{ term: say(words.owes), cents: owed.dueCents, to: invoices },
            explanation: say(words.leftExplained),
          },
          {
            ...{ cents: owed.overdueCents, to: `${invoices}&state=overdue` },
            term: since ? say(words.lateSince, { date: since }) : say(words.ofWhichLate),
          },
        ]}
      />
      <dl className="sheet">
        {known.map(
          ([term, said]) =>
            said && (
              <div key={term.id}>
                <dt>{say(term)}</dt>
                <dd>{said}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
