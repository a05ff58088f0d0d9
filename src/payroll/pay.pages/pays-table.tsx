import { Link, useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { payMarks } from "../pay-marks.ts";
import type { Proposal } from "../proposal.sql.ts";
import { wayWords } from "../way-words.ts";
import { words } from "../words.ts";

type Props = { caption: string; rows: readonly Proposal[] };

/** The pays of a person, the newest first, each with what became of it. */
export function PaysTable({ caption, rows }: Props) {
  const [search] = useSearchParams();
  const columns = useColumns();
  return (
    <section className="stack" aria-label={caption}>
      <h2>{caption}</h2>
      <DataTable
        {...{ caption, columns, rows, search }}
        rowKey={({ id }) => id}
        sort={{ key: "", direction: "desc" }}
      />
    </section>
  );
}

function useColumns(): Column<Proposal>[] {
  const say = useSay();
  const language = useLanguage();
  return [
    {
      key: "month",
      head: say(words.month),
      phone: "title",
      cell: ({ id, month }) => (
        <Link to={`/paie/propositions/${id}`}>{formatDate(`${month}-01`, language, "month")}</Link>
      ),
    },
    {
      key: "state",
      head: say(words.state),
      phone: "fact",
      cell: ({ state }) => {
        const { icon, word, tone } = payMarks[state];
        return <StateMark icon={icon} label={say(word)} tone={tone} />;
      },
    },
    { key: "reason", head: say(words.reason), cell: ({ reason }) => reason || "–" },
    {
      key: "gross",
      head: say(wayWords.gross),
      align: "right",
      cell: ({ grossCents }) => <Money cents={grossCents} />,
    },
    {
      key: "net",
      head: say(wayWords.net),
      align: "right",
      phone: "fact",
      cell: ({ netCents }) => <Money cents={netCents} />,
    },
    {
      key: "cost",
      head: say(words.cost),
      align: "right",
      cell: ({ costCents }) => <Money cents={costCents} />,
    },
  ];
}
