import { Link } from "react-router";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { clockOf } from "../../foundation/when.ts";
import { words } from "../words.ts";
import { type Block, cellCount, minuteOfCell } from "./cells.ts";
import type { Found } from "./planning.tsx";
import { type Busy, busyIn, type Choose, useHeld } from "./use-held.ts";

type GridProps = { found: Found; onChoose: Choose };

/** The half hours of places: dragged over with a mouse, walked through with arrows. */
export function Grid({ found, onChoose }: GridProps) {
  const say = useSay();
  const language = useLanguage();
  const { rows, over, date, room } = found;
  const { held, point, extend, letGo, keys, focused } = useHeld(found, onChoose);
  const day = formatDate(date, language);
  const label =
    over === "day"
      ? say(words.gridOf, { date: day })
      : say(words.weekOf, { date: day, room: room?.name ?? "" });
  return (
    <div className="planning-scroll">
      <table className="planning" aria-label={label} onPointerUp={letGo} onPointerLeave={letGo}>
        <thead>
          <tr>
            <td />
            {Array.from({ length: cellCount / 2 }, (_, n) => (
              <th key={minuteOfCell(n * 2)} scope="col" colSpan={2}>
                {clockOf(minuteOfCell(n * 2)).replace(":00", " h")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={`${row.room.id} ${row.date}`}
              {...{ row, index, found, held, focused, point, extend, keys }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Omit<ReturnType<typeof useHeld>, "letGo"> & {
  row: Found["rows"][number];
  index: number;
  found: Found;
};

function Row({ row, index, found, held, focused, point, extend, keys }: RowProps) {
  const say = useSay();
  const language = useLanguage();
  const blocks = busyIn(found, index);
  const cells = [];
  const week = found.over === "week";
  const name = week ? formatDate(row.date, language).replace(/ \d{4}$/, "") : row.room.name;
  for (let cell = 0; cell < cellCount; ) {
    const block = blocks.find(({ start }) => start === cell);
    if (block) {
      cells.push(<BusyCell key={cell} block={block} room={row.room.id} date={row.date} />);
      cell = block.end;
      continue;
    }
    const chosen = held?.row === index && cell >= held.start && cell < held.end;
    const own = cell;
    cells.push(
      <td key={cell} className={cell % 2 ? "planning-half" : "planning-hour"}>
        <button
          type="button"
          data-cell={`${index}-${cell}`}
          tabIndex={focused.row === index && focused.cell === cell ? 0 : -1}
          aria-pressed={chosen}
          aria-label={say(words.freeCells, { room: name, from: clockOf(minuteOfCell(cell)) })}
          onPointerDown={(event) => point(event, index, own)}
          onPointerEnter={() => extend(index, own)}
          onKeyDown={keys}
        />
      </td>,
    );
    cell += 1;
  }
  return (
    <tr>
      <th scope="row">
        <Link to={`/lieux/salles/${row.room.id}?date=${row.date}`}>{name}</Link>
      </th>
      {cells}
    </tr>
  );
}

function BusyCell({ block, room, date }: { block: Block<Busy>; room: string; date: string }) {
  const say = useSay();
  const language = useLanguage();
  const at = (time: Date) => formatTime(time, language);
  const told = block.of.map((one) =>
    "why" in one
      ? `${say(words.closedNow)} : ${one.why}`
      : `${at(one.from)} – ${at(one.to)} ${one.title || say(words.takenDiscreet)}`,
  );
  const [first] = block.of;
  const kind = first && "why" in first ? "closed" : first?.mine ? "mine" : first?.pending ? "asked" : "taken";
  return (
    <td colSpan={block.end - block.start} className={`planning-busy planning-${kind}`}>
      <Link to={`/lieux/salles/${room}?date=${date}`} title={told.join(", ")}>
        {told.join(", ")}
      </Link>
    </td>
  );
}
