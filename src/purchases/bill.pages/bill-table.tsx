import { Link, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { markOf } from "../bill-marks.ts";
import type { BillRow } from "../standing.sql.ts";
import { words } from "../words.ts";

type Props = {
  caption: string;
  rows: readonly BillRow[];
  total: number;
  grossCents: bigint;
  leftCents: bigint;
  today: string;
};

type Sums = Pick<Props, "grossCents" | "leftCents" | "today">;

/** Bills, each with where it stands and what is left of it; credit notes below zero. */
export function BillTable({ caption, rows, total, ...sums }: Props) {
  const [search] = useSearchParams();
  const columns = useColumns(sums);
  return (
    <DataTable
      {...{ caption, columns, rows, search }}
      choose="bills"
      rowKey={({ id }) => id}
      sort={{ key: "", direction: "desc" }}
      totalCount={total}
    />
  );
}

function useColumns(sums: Sums) {
  const { today } = sums;
  const say = useSay();
  const day = (date: string | null) => (date ? <CivilDate date={date} form="short" /> : "–");
  const amounts = useAmounts(sums);
  const columns: Column<BillRow>[] = [
    {
      key: "supplier",
      head: say(words.supplier),
      phone: "title",
      cell: ({ id, supplierName }) => <Link to={`/achats/${id}`}>{supplierName ?? say(words.untitled)}</Link>,
    },
    {
      key: "reference",
      head: say(words.number),
      cell: ({ reference, kind }) => (
        <span className="figure">
          {kind === "credit" && `${say(words.credit)} `}
          {reference || "–"}
        </span>
      ),
    },
    {
      key: "activity",
      head: say(words.activity),
      cell: ({ activityName }) => activityName ?? say(words.ofHouse),
    },
    { key: "date", head: say(words.day), cell: ({ issuedOn }) => day(issuedOn) },
    { key: "due", head: say(words.dueOn), cell: ({ dueOn }) => day(dueOn) },
    {
      key: "state",
      head: say(words.state),
      phone: "fact",
      cell: (row) => {
        const { icon, word, tone } = markOf(row, today);
        return <StateMark icon={icon} label={say(word)} tone={tone} />;
      },
    },
    ...amounts,
  ];
  return columns;
}

function useAmounts({ grossCents, leftCents }: Sums): Column<BillRow>[] {
  const say = useSay();
  return [
    {
      key: "gross",
      head: say(words.gross),
      align: "right",
      phone: "fact",
      cell: ({ grossCents: cents }) => <Money cents={cents} zero="dash" />,
      total: <Money cents={grossCents} zero="dash" />,
    },
    {
      key: "left",
      head: say(words.left),
      align: "right",
      cell: ({ leftCents: cents }) => (
        <Money cents={cents} zero="dash" explanation={say(words.leftExplained)} />
      ),
      total: <Money cents={leftCents} zero="dash" />,
    },
  ];
}
