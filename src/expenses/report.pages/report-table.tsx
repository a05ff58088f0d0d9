import { Link, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Report } from "../report.sql.ts";
import { reportMarks } from "../report-marks.ts";
import { words } from "../words.ts";

type Row = Report;
type Props = {
  caption: string;
  rows: readonly Row[];
  total: number;
  leftCents: bigint;
  /** One's own: who and for which activity is known. */
  own?: true;
};

/** Reports, each with where it stands and what is left to pay back. */
export function ReportTable({ caption, rows, total, leftCents, own }: Props) {
  const [search] = useSearchParams();
  const columns = useColumns(leftCents, own ?? false);
  return (
    <DataTable
      {...{ caption, columns, rows, search }}
      rowKey={({ id }) => id}
      sort={{ key: "", direction: "desc" }}
      totalCount={total}
    />
  );
}

function useWho(): Column<Row>[] {
  const say = useSay();
  const house = say(words.ofHouse);
  return [
    { key: "person", head: say(words.person), cell: ({ personName }) => personName },
    { key: "activity", head: say(words.activity), cell: ({ activityName }) => activityName ?? house },
  ];
}

function useColumns(leftCents: bigint, own: boolean): Column<Row>[] {
  const say = useSay();
  const who = useWho();
  return [
    {
      key: "number",
      head: say(words.report),
      phone: "title",
      cell: ({ id, number }) => (
        <Link className="figure" to={`/frais/notes/${id}`}>
          {number}
        </Link>
      ),
    },
    ...(own ? [] : who),
    {
      key: "sent",
      head: say(words.sentOn),
      cell: ({ submittedAt }) => <CivilDate date={civilDateOf(submittedAt)} form="short" />,
    },
    {
      key: "state",
      head: say(words.state),
      phone: "fact",
      cell: ({ state }) => {
        const { icon, word, tone } = reportMarks[state];
        return <StateMark icon={icon} label={say(word)} tone={tone} />;
      },
    },
    {
      key: "refunded",
      head: say(words.refunded),
      align: "right",
      phone: "fact",
      cell: ({ refundedCents }) => (refundedCents === null ? "–" : <Money cents={refundedCents} />),
    },
    {
      key: "left",
      head: say(words.left),
      align: "right",
      cell: ({ leftCents: left }) => <Money cents={left} zero="dash" />,
      total: <Money cents={leftCents} zero="dash" />,
    },
  ];
}
