import { type Column, DataTable } from "../../design/data-table.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import type { BalanceRow } from "../statement.sql.ts";
import { words } from "../words.ts";

/** An amount of an account on one of two sides; a row without address is what the others leave. */
type SidedRow = { account: string; label: string; leftCents: bigint; rightCents: bigint };
type AddressOf = (account: string) => string;

const balanceOf = (row: BalanceRow) => row.openingCents + row.debitCents - row.creditCents;
const sum = (rows: readonly SidedRow[], side: "leftCents" | "rightCents") =>
  rows.reduce((total, row) => total + row[side], 0n);

/** Charges and income of the year, and what the one leaves of the other (R1.05, R1.08). */
export function AnalyticResult({ rows, addressOf }: { rows: readonly BalanceRow[]; addressOf?: AddressOf }) {
  const say = useSay();
  const sided = rows.map((row): SidedRow => {
    const cents = balanceOf(row);
    const income = row.account >= "7";
    return { ...row, leftCents: income ? 0n : cents, rightCents: income ? -cents : 0n };
  });
  const title = say(words.resultAccount);
  const left = say(words.charges);
  const right = say(words.income);
  const resultCents = sum(sided, "rightCents") - sum(sided, "leftCents");
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <SidedTable {...{ title, left, right, rows: sided, ...(addressOf && { addressOf }) }} />
      <p>
        {say(words.result)} : <Money cents={resultCents} />
      </p>
    </section>
  );
}

type SheetProps = { rows: readonly BalanceRow[]; resultCents: bigint; addressOf: AddressOf };

/**
 * What the activity has and what it owes; the results, of this year and of those before, are what makes both
 * sides equal (R1.05).
 */
export function AnalyticBalanceSheet({ rows, resultCents, addressOf }: SheetProps) {
  const say = useSay();
  const side = (cents: bigint) => ({
    leftCents: cents > 0n ? cents : 0n,
    rightCents: cents < 0n ? -cents : 0n,
  });
  const sided = rows
    .map((row): SidedRow => ({ ...row, ...side(balanceOf(row)) }))
    .filter(({ leftCents, rightCents }) => leftCents !== rightCents);
  const earlierCents = sum(sided, "leftCents") - sum(sided, "rightCents") - resultCents;
  const results = [
    { account: "", label: say(words.earlierResults), ...side(-earlierCents) },
    { account: "", label: say(words.result), ...side(-resultCents) },
  ].filter(({ leftCents, rightCents }) => leftCents !== rightCents);
  const title = say(words.balanceSheet);
  const left = say(words.assets);
  const right = say(words.liabilities);
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <SidedTable {...{ title, left, right, rows: [...sided, ...results], addressOf }} />
    </section>
  );
}

type SidedProps = {
  title: string;
  left: string;
  right: string;
  rows: readonly SidedRow[];
  addressOf?: AddressOf;
};

function SidedTable({ title, left, right, rows, addressOf }: SidedProps) {
  const say = useSay();
  const amount = (key: "leftCents" | "rightCents", head: string): Column<SidedRow> => ({
    key,
    head,
    align: "right",
    phone: "fact",
    cell: (row) => (
      <Money cents={row[key]} zero="dash" {...(addressOf && row.account && { to: addressOf(row.account) })} />
    ),
    total: <Money cents={sum(rows, key)} />,
  });
  const columns: Column<SidedRow>[] = [
    {
      key: "account",
      head: say(words.account),
      cell: ({ account }) => <span className="figure">{account}</span>,
    },
    { key: "label", head: say(words.label), phone: "title", cell: ({ label }) => label },
    amount("leftCents", left),
    amount("rightCents", right),
  ];
  return (
    <DataTable
      caption={title}
      columns={columns}
      rows={rows}
      rowKey={({ account, label }) => account || label}
      search={new URLSearchParams()}
      sort={{ key: "", direction: "asc" }}
      totalCount={rows.length}
    />
  );
}
