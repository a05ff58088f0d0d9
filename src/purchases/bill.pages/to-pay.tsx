import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { daysBetween } from "../../foundation/calendar.ts";
import { bookWords } from "../book-words.ts";
import { methods } from "../methods.ts";
import { payBills } from "../pay-bills.ts";
import { spans } from "../spans.ts";
import { toPay } from "../to-pay.ts";
import { words } from "../words.ts";
import { Advances } from "./advances.tsx";
import { Ageing } from "./ageing.tsx";
import { Faces } from "./faces.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const found = resultOf(await web.readView(toPay, Object.fromEntries(asked)), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

/** One payment of the invoices ticked, all that is left of each. */
export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const bills = form.getAll("bill").map((bill) => ({ bill: String(bill) }));
  const told = { paidOn: text("paidOn"), method: text("method"), reference: text("reference"), bills };
  const outcome = await web.performOperation(payBills, told, { key: text("key") });
  if (outcome.ok) return redirect(`/achats/a-payer${new URL(request.url).search}`);
  return formErrors(outcome.refusal, web.language);
}

type Found = Awaited<ReturnType<typeof loader>>;
type Answer = { errors: FieldErrors; whole?: string };

/** What is to be paid and when, ticked to be paid at once; and what is owed to each supplier since when. */
export default function ToPayPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.toPay)} below={say(bookWords.toPayWhy)} />
      <Faces team />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Spans chosen={found.span} supplier={found.supplier} />
      {found.rows.length === 0 ? (
        <Empty icon="circle-check" title={say(bookWords.nothingToPay)}>
          {say(bookWords.nothingToPayWhy)}
        </Empty>
      ) : (
        <Form method="post" className="stack">
          <input type="hidden" name="key" value={found.formKey} />
          <Owed found={found} />
          {found.mayPay && <PayFields found={found} errors={answer?.errors} />}
        </Form>
      )}
      <Advances rows={found.advances} />
      <Ageing rows={found.ageing} />
    </div>
  );
}

function Spans({ chosen, supplier }: { chosen: string; supplier: string | null }) {
  const say = useSay();
  return (
    <nav className="tabs" aria-label={say(bookWords.spans)}>
      <ul>
        {spans.map((span) => (
          <li key={span}>
            <Link
              to={`?${new URLSearchParams({ span, ...(supplier && { supplier }) })}`}
              aria-current={span === chosen ? "page" : undefined}
            >
              {say(bookWords[`span-${span}`])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Owed({ found }: { found: Found }) {
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(found);
  return (
    <DataTable
      {...{ caption: say(words.toPay), columns, rows: found.rows, search }}
      rowKey={({ id }) => id}
      sort={{ key: "", direction: "asc" }}
      totalCount={found.rows.length}
    />
  );
}

function useColumns({ today, leftCents, mayPay }: Found): Column<Found["rows"][number]>[] {
  const say = useSay();
  return [
    {
      key: "supplier",
      head: say(words.supplier),
      phone: "title",
      cell: (row) => <Named {...{ row, mayPay }} />,
    },
    {
      key: "activity",
      head: say(words.activity),
      cell: ({ activityName }) => activityName ?? say(words.ofHouse),
    },
    {
      key: "due",
      head: say(words.dueOn),
      phone: "fact",
      cell: ({ dueOn }) => {
        const late = dueOn ? daysBetween(dueOn, today) : 0;
        return (
          <>
            {dueOn ? <CivilDate date={dueOn} form="short" /> : "–"}
            {late > 0 && <span className="late"> · {say(bookWords.daysLate, { n: late })}</span>}
          </>
        );
      },
    },
    {
      key: "iban",
      head: say(bookWords.iban),
      cell: ({ iban }) =>
        iban ? (
          <span className="figure">{iban.replace(/(.{4})(?=.)/g, "$1\u202f")}</span>
        ) : (
          <span className="quiet">{say(bookWords.noIban)}</span>
        ),
    },
    {
      key: "left",
      head: say(words.left),
      align: "right",
      phone: "fact",
      cell: ({ leftCents: cents }) => <Money cents={cents} />,
      total: <Money cents={leftCents} />,
    },
  ];
}

type Row = Found["rows"][number];

/** A bill with the box that ticks it. */
function Named({ row: { id, supplierName, reference }, mayPay }: { row: Row; mayPay: boolean }) {
  const name = `${supplierName ?? ""}, ${reference}`;
  return (
    <>
      {mayPay && <Tick {...{ id, name }} />} <Link to={`/achats/${id}`}>{name}</Link>
    </>
  );
}

function Tick({ id, name }: { id: string; name: string }) {
  const say = useSay();
  return <input type="checkbox" name="bill" value={id} aria-label={say(bookWords.tick, { name })} />;
}

function PayFields({ found: { today }, errors }: { found: Found; errors: FieldErrors | undefined }) {
  const say = useSay();
  return (
    <fieldset className="panel stack">
      <legend>{say(bookWords.payTicked)}</legend>
      <div className="field-pairs">
        <TextField
          {...{ name: "paidOn", type: "date", label: say(words.paidOn), errors, max: today }}
          defaultValue={today}
        />
        <SelectField {...{ name: "method", label: say(words.method), errors }} defaultValue="transfer">
          {methods.map((method) => (
            <option key={method} value={method}>
              {say(words[`method-${method}`])}
            </option>
          ))}
        </SelectField>
        <TextField
          {...{ name: "reference", label: say(words.paymentReference), errors, optional: true }}
          maxLength={60}
          autoComplete="off"
        />
      </div>
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.payBills)}
        </button>
      </div>
    </fieldset>
  );
}
