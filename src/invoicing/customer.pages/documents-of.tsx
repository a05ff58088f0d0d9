import { Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { stateMarks } from "../invoice-state-words.ts";
import { quoteMarks } from "../quote-state-words.ts";
import { words } from "../words.ts";
import type { FoundCustomer } from "./one.tsx";

const unsorted = { search: new URLSearchParams(), sort: { key: "", direction: "asc" } } as const;
const day = (date: string | null) => (date ? <CivilDate date={date} form="short" /> : "–");

/** The newest invoices of a customer, with the sums of all of them. */
export function InvoicesOf({ found: { invoices, customer } }: { found: FoundCustomer }) {
  const say = useSay();
  const caption = say(words.invoices);
  const columns: Column<(typeof invoices.rows)[number]>[] = [
    {
      ...{ key: "number", head: say(words.number), phone: "title" },
      cell: ({ id, number }) => <Link to={`/factures/${id}`}>{number ?? say(words.stateDraft)}</Link>,
    },
    { key: "date", head: say(words.date), cell: ({ issuedOn }) => day(issuedOn) },
    { key: "due", head: say(words.dueOn), cell: ({ dueOn }) => day(dueOn) },
    {
      ...{ key: "state", head: say(words.state), phone: "fact" },
      cell: ({ state }) => {
        const { icon, word, tone } = stateMarks[state];
        return <StateMark icon={icon} label={say(word)} tone={tone} />;
      },
    },
    {
      ...{ key: "gross", head: say(words.gross), align: "right" },
      cell: ({ grossCents }) => <Money cents={grossCents} />,
      total: <Money cents={invoices.grossCents} />,
    },
    {
      ...{ key: "left", head: say(words.left), align: "right", phone: "fact" },
      cell: ({ dueCents }) => <Money cents={dueCents} zero="dash" />,
      total: <Money cents={invoices.dueCents} />,
    },
  ];
  return (
    <section className="stack">
      <h2>{caption}</h2>
      {invoices.rows.length === 0 ? (
        <p>{say(words.noInvoiceYet)}</p>
      ) : (
        <DataTable
          {...{ ...unsorted, caption, columns, rows: invoices.rows, totalCount: invoices.total }}
          rowKey={({ id }) => id}
        />
      )}
      {invoices.total > invoices.rows.length && (
        <p>
          <Link to={`/factures?customer=${customer.id}`}>{say(words.everyInvoice)}</Link>
        </p>
      )}
    </section>
  );
}

/** The newest quotes of a customer. */
export function QuotesOf({ found: { quotes, customer } }: { found: FoundCustomer }) {
  const say = useSay();
  if (quotes.rows.length === 0) return null;
  const caption = say(words.quotes);
  const columns: Column<(typeof quotes.rows)[number]>[] = [
    {
      ...{ key: "number", head: say(words.number), phone: "title" },
      cell: ({ id, number }) => <Link to={`/devis/${id}`}>{number ?? say(words.stateDraft)}</Link>,
    },
    { key: "title", head: say(words.title), cell: ({ title }) => title || "–" },
    { key: "date", head: say(words.sentOn), cell: ({ sentOn }) => day(sentOn) },
    {
      ...{ key: "state", head: say(words.state), phone: "fact" },
      cell: ({ state }) => {
        const { icon, word, tone } = quoteMarks[state];
        return <StateMark icon={icon} label={say(word)} tone={tone} />;
      },
    },
    {
      ...{ key: "gross", head: say(words.gross), align: "right", phone: "fact" },
      cell: ({ grossCents }) => <Money cents={grossCents} />,
      total: <Money cents={quotes.grossCents} />,
    },
  ];
  return (
    <section className="stack">
      <h2>{caption}</h2>
      <DataTable
        {...{ ...unsorted, caption, columns, rows: quotes.rows, totalCount: quotes.total }}
        rowKey={({ id }) => id}
      />
      {quotes.total > quotes.rows.length && (
        <p>
          <Link to={`/devis?customer=${customer.id}`}>{say(words.everyQuote)}</Link>
        </p>
      )}
    </section>
  );
}
