import { Link, useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { Money } from "../../design/money.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { TableTools } from "../../design/table-tools.tsx";
import { anomalyShort, anomalyWords } from "../anomaly-words.ts";
import { runWords } from "../run-words.ts";
import { markOf } from "../standing-words.ts";
import type { Found } from "./month.tsx";

type Row = Found["rows"][number];

/** Who is paid in the month, how much, and what is to be looked at before. */
export function VariablesTable({ found }: { found: Found }) {
  const [search] = useSearchParams();
  const say = useSay();
  const { rows, total, page, perPage, employed, kinds } = found;
  const caption = say(runWords.variables);
  const columns = useColumns();
  return (
    <section className="stack" aria-label={caption} id="variables">
      <h2>{caption}</h2>
      {employed > 0 && <Filters {...{ caption, search, kinds }} />}
      {rows.length === 0 ? (
        <Empty icon="users" title={say(runWords.noneTitle)}>
          {say(employed === 0 ? runWords.nobody : runWords.none)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows, search }}
            rowKey={({ contract }) => contract}
            sort={{ key: "", direction: "asc" }}
          />
          <Pagination {...{ caption, search, page, perPage, total }} />
        </>
      )}
    </section>
  );
}

type FiltersProps = { caption: string; search: URLSearchParams; kinds: Found["kinds"] };

function Filters({ caption, search, kinds }: FiltersProps) {
  const say = useSay();
  return (
    <TableTools caption={caption} filtered={["only", "search"].some((name) => search.has(name))}>
      <TextField
        name="search"
        label={say(runWords.search)}
        optional
        defaultValue={search.get("search") ?? ""}
      />
      <SelectField name="only" label={say(runWords.only)} optional defaultValue={search.get("only") ?? ""}>
        <option value="">{say(runWords.every)}</option>
        <option value="anomalies">{say(runWords.onlyAnomalies)}</option>
        <option value="missing">{say(runWords.onlyMissing)}</option>
        {kinds.map(({ name, n }) => (
          <option key={name} value={name}>
            {say(anomalyShort[name])} ({n})
          </option>
        ))}
      </SelectField>
    </TableTools>
  );
}

function useColumns(): Column<Row>[] {
  const say = useSay();
  return [
    {
      key: "person",
      head: say(runWords.person),
      phone: "title",
      cell: ({ contract, personName }) => <Link to={`/contrats/${contract}`}>{personName}</Link>,
    },
    {
      key: "activity",
      head: say(runWords.activity),
      cell: ({ activityName }) => activityName ?? say(runWords.permanent),
    },
    {
      key: "fixed",
      head: say(runWords.fixed),
      align: "right",
      cell: ({ fixed }) => <Money cents={fixed.cents} zero="dash" />,
    },
    {
      key: "advance",
      head: say(runWords.advance),
      align: "right",
      cell: ({ advanceCents }) => <Money cents={advanceCents} zero="dash" />,
    },
    {
      key: "gross",
      head: say(runWords.gross),
      align: "right",
      phone: "fact",
      cell: ({ dueCents }) => <Money cents={dueCents} zero="dash" />,
    },
    { key: "look", head: say(runWords.look), phone: "fact", cell: (row) => <Look row={row} /> },
    {
      key: "payslip",
      head: say(runWords.payslip),
      cell: ({ payslip }) => (payslip ? <PayslipMark payslip={payslip} /> : "–"),
    },
  ];
}

function PayslipMark({ payslip }: { payslip: NonNullable<Row["payslip"]> }) {
  const say = useSay();
  const { icon, word, tone } = markOf(payslip);
  return (
    <Link to={`/paie/bulletins/${payslip.id}`}>
      <StateMark icon={icon} label={say(word)} tone={tone} />
    </Link>
  );
}

/** What is to be known of a pay, a sentence each, with the place where it is mended. */
function Look({ row: { anomalies, expensesCents } }: { row: Row }) {
  const say = useSay();
  const language = useLanguage();
  const told = (value: string | number | bigint) => {
    if (typeof value === "bigint") return formatCents(value, language);
    return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? formatDate(String(value), language, "short") : value;
  };
  if (anomalies.length === 0 && expensesCents === 0n) return "–";
  return (
    <ul className="pay-notes">
      {anomalies.map(({ name, told: params, to, calm }) => {
        const said = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, told(value)]));
        const sentence = say(anomalyWords[name], said);
        return (
          <li key={name}>
            {!calm && <Icon name="alert-triangle" size="small" />}{" "}
            {to ? <Link to={to}>{sentence}</Link> : sentence}
          </li>
        );
      })}
      {expensesCents > 0n && (
        <li>{say(runWords.expenses, { amount: formatCents(expensesCents, language) })}</li>
      )}
    </ul>
  );
}
