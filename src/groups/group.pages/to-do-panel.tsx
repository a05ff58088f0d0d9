import { Link } from "react-router";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { groupsToDo } from "../groups-to-do.ts";
import { words } from "../words.ts";

export type GroupDuties = NonNullable<Awaited<ReturnType<typeof groupsToDo.read>>>;
type Row = GroupDuties["rows"][number];

const pageOf = ({ kind, id, group }: Row): string => {
  if (kind === "poll" || kind === "choice") return `/groupes/${group}/sondages/${id}`;
  if (kind === "meeting") return `/groupes/${group}/rencontres/${id}`;
  return kind === "action" ? `/groupes/${group}/rencontres` : `/groupes/${group}`;
};

/** What one’s groups wait for: an answer, a meeting, an action. Nothing where nothing waits. */
export function GroupDutiesPanel({ rows, today }: GroupDuties) {
  const say = useSay();
  if (rows.length === 0) return null;
  const title = say(words.dutiesTitle);
  return (
    <section className="panel home-wide" aria-label={title}>
      <h2>{title}</h2>
      <ul className="todo">
        {rows.map((row) => (
          <DutyLine key={`${row.kind} ${row.id}`} row={row} today={today} />
        ))}
      </ul>
      <p>
        <Link to="/groupes?face=mine">{say(words.mine)}</Link>
      </p>
    </section>
  );
}

function DutyLine({ row, today }: { row: Row; today: string }) {
  const say = useSay();
  const language = useLanguage();
  const { kind, title, groupName, at, on } = row;
  const late = on !== null && on < today;
  return (
    <li>
      <Link className="todo-name" to={pageOf(row)}>
        {say(words[`duty-${kind}`], { title })}
      </Link>
      <span className="todo-detail">{groupName}</span>
      <span className={late ? "todo-end late" : "todo-end"}>
        {on && say(kind === "end" ? words.endsDay : words.byDay, { date: formatDate(on, language, "short") })}
        {kind === "meeting" &&
          at &&
          `${dayName(civilDateOf(at), language, "short")}, ${formatTime(at, language)}`}
      </span>
    </li>
  );
}
