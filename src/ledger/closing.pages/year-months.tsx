import { Link } from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { formatDate, formatQuantity } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import type { Year } from "./closing.tsx";
import { words } from "./words.ts";

type MonthRow = Year["months"][number];

function State({ of: { closed, frozen, late, turns } }: { of: MonthRow }) {
  const say = useSay();
  if (!closed) {
    const [last] = turns;
    return (
      <>
        {late ? (
          <StateMark icon="clock" label={say(words.late)} tone="wait" />
        ) : (
          <StateMark icon="pencil" label={say(last ? words.reopened : words.open)} />
        )}
        {last?.reopenedAt && (
          <span className="story-who">
            {" "}
            {say(words.closedBy, { name: last.reopenedBy ?? "" })}, <Moment at={last.reopenedAt} />
          </span>
        )}
      </>
    );
  }
  return (
    <>
      <StateMark
        icon="lock"
        label={say(frozen ? words.frozen : words.closed)}
        tone={frozen ? "calm" : "good"}
      />{" "}
      <span className="story-who">
        {closed.by ? say(words.closedBy, { name: closed.by }) : say(words.byHouse)}, <Moment at={closed.at} />
      </span>
    </>
  );
}

/** The months of a fiscal year, what each holds and where it stands. */
export function YearMonths({ year }: { year: Year }) {
  const say = useSay();
  const language = useLanguage();
  const named = (month: string) => formatDate(`${month}-01`, language, "month");
  const lines = (month: string) =>
    `/comptabilite/grand-livre?${new URLSearchParams({ year: year.endsOn.slice(0, 4), from: month, to: month })}`;
  const entriesOf = ({ month, entries }: MonthRow) =>
    entries > 0 ? <Link to={lines(month)}>{formatQuantity(String(entries), language)}</Link> : null;
  const columns: Column<MonthRow>[] = [
    {
      key: "month",
      head: say(words.month),
      phone: "title",
      cell: ({ month }) => <Link to={`/comptabilite/cloture/${month}`}>{named(month)}</Link>,
    },
    { key: "state", head: say(words.state), phone: "fact", cell: (row) => <State of={row} /> },
    { key: "entries", head: say(words.entries), align: "right", cell: entriesOf },
    {
      key: "total",
      head: say(words.total),
      align: "right",
      cell: ({ closed }) =>
        closed?.totalCents == null ? null : <Money cents={closed.totalCents} zero="dash" />,
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
