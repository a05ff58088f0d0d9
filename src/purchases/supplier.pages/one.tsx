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
import { BillTable } from "../bill.pages/bill-table.tsx";
import { bookWords } from "../book-words.ts";
import { keepSupplier } from "../keep-supplier.ts";
import { readSupplier } from "../read-supplier.ts";
import { words } from "../words.ts";
import { SupplierFields } from "./fields.tsx";
import { readSupplierForm } from "./read-form.ts";
import { useTerms } from "./terms-said.ts";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = { supplier: params.supplier };
  const found = resultOf(await web.readView(readSupplier, asked), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const told = readSupplierForm(form, params.supplier);
  const outcome = await web.performOperation(keepSupplier, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`/achats/fournisseurs/${params.supplier}`);
  return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
}

type Answer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };
type Found = Awaited<ReturnType<typeof loader>>;

/** One supplier: who it is, its terms, its bills. */
export default function SupplierPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const { supplier, bills, today, keeper, formKey } = found;
  const caption = say(bookWords.itsBills);
  return (
    <div className="stack">
      <PageHead
        title={supplier.name}
        above={<Link to="/achats/fournisseurs">{say(words.suppliers)}</Link>}
        action={
          <Link className="button button-main" to={`/achats/nouvelle?fournisseur=${supplier.id}`}>
            {say(words.newBill)}
          </Link>
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Known found={found} />
      <section className="stack" aria-label={caption}>
        <h2>{caption}</h2>
        {bills.rows.length === 0 ? (
          <p className="quiet">{say(words.noBill)}</p>
        ) : (
          <BillTable {...{ caption, today, ...bills }} />
        )}
        {bills.total > bills.rows.length && (
          <p>
            <Link to={`/achats?supplier=${supplier.id}`}>{say(bookWords.seeAll)}</Link>
          </p>
        )}
      </section>
      {keeper && (
        <details className="fold" open={answer !== undefined}>
          <summary>{say(bookWords.changeSupplier)}</summary>
          <Form method="post" className="stack" noValidate key={formKey}>
            <input type="hidden" name="key" value={formKey} />
            <SupplierFields {...{ errors: answer?.errors, typed: answer?.typed, known: supplier, keeper }} />
            <div className="actions">
              <button type="submit" className="button button-main">
                {say(words.keepSupplier)}
              </button>
            </div>
          </Form>
        </details>
      )}
    </div>
  );
}

function Known({ found: { supplier } }: { found: Found }) {
  const say = useSay();
  const terms = useTerms();
  const { code, siren, vatNumber, iban, email, note, vatOnDebits } = supplier;
  const facts: [string, string | null][] = [
    [say(bookWords.code), code],
    [say(bookWords.siren), siren],
    [say(bookWords.vatNumber), vatNumber],
    [say(bookWords.terms), terms(supplier)],
    [say(bookWords.iban), iban && iban.replace(/(.{4})(?=.)/g, "$1\u202f")],
    [say(bookWords.email), email],
    [say(words.vat), vatOnDebits ? say(bookWords.vatOnDebits) : null],
    [say(bookWords.supplierNote), note],
  ];
  return (
    <dl className="sheet">
      {facts.map(
        ([head, said]) =>
          said && (
            <div key={head}>
              <dt>{head}</dt>
              <dd>{said}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
