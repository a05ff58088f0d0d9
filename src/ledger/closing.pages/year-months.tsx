import { Link } from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { sayRefusal } from "../../foundation/refusal.ts";
import type { Year } from "./closing.tsx";
import { words } from "./words.ts";

type MonthRow = Year["months"][number];

function State({ of: { closed, late } }: { of: MonthRow }) {
  const say = useSay();
  if (!closed) {
    return late ? (
      <StateMark icon="clock" label={say(words.late)} tone="wait" />
    ) : (
      <StateMark icon="pencil" label={say(words.open)} />
    );
  }
  return (
    <>
      <StateMark icon="lock" label={say(words.closed)} tone="good" />{" "}
      <span className="story-who">
        {closed.by ? say(words.closedBy, { name: closed.by }) : say(words.byHouse)}, <Moment at={closed.at} />
      </span>
    </>
  );
}

/** The button asks the operation; closing says which months will be shut. */
function Act({ of: { month, refusal, shuts }, formKey }: { of: MonthRow; formKey: string }) {
  const say = useSay();
  const language = useLanguage();
  const named = (each: string) => formatDate(`${each}-01`, language, "month");
  const label = say(shuts.length > 1 ? words.closeUpTo : words.closeMonth, { month: named(month) });
  if (refusal) return <ConfirmButton label={label} effect="" whyNot={sayRefusal(refusal, language)} />;
  const effect = say(words.shuts, { n: shuts.length, list: shuts.map(named).join(", ") });
  return (
    <ConfirmButton
      label={label}
      icon="lock"
      effect={<p>{effect}</p>}
      fields={{ intent: "month", month, key: `${formKey}-${month}` }}
    />
  );
}

/** The months of a fiscal year, what each holds and where it stands. */
export function YearMonths({ year, formKey }: { year: Year; formKey: string }) {
  const say = useSay();
  const language = useLanguage();
  const named = (month: string) => formatDate(`${month}-01`, language, "month");
  const lines = (month: string) =>
    `/comptabilite/grand-livre?${new URLSearchParams({ year: year.endsOn.slice(0, 4), from: month, to: month })}`;
  const columns: Column<MonthRow>[] = [
    {
      key: "month",
      head: say(words.month),
      phone: "title",
      cell: ({ month }) => <Link to={lines(month)}>{named(month)}</Link>,
    },
    { key: "state", head: say(words.state), phone: "fact", cell: (row) => <State of={row} /> },
    { key: "entries", head: say(words.entries), align: "right", cell: ({ entries }) => entries },
    {
      key: "total",
      head: say(words.total),
      align: "right",
      cell: ({ closed }) =>
        closed?.totalCents == null ? null : <Money cents={closed.totalCents} zero="dash" />,
    },
    {
      key: "act",
      head: say(words.act),
      phone: "fact",
      cell: (row) => (row.closed || year.closed ? null : <Act of={row} formKey={formKey} />),
    },
  ];
  const day = (date: string) => formatDate(date, language);
  return (
    <DataTable
      caption={say(words.year, { from: day(year.startsOn), to: day(year.endsOn) })}
      columns={columns}
      rows={year.months}
      rowKey={({ month }) => month}
      search={new URLSearchParams()}
      sort={{ key: "", direction: "asc" }}
    />
  );
}
