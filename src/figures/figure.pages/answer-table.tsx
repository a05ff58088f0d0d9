import { Link } from "react-router";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { AnswerProps } from "./answer-panel.tsx";
import { type Grid, type GridCell, type GridRow, gridOf } from "./grid.ts";
import { openedAddress } from "./opened.ts";
import { Scrolled } from "./scrolled.tsx";
import { tellValue } from "./tell.ts";

/** The numbers of an answer, each opening what it counts; beside one number a line, a bar as long as it. */
export function AnswerTable({ drawn, ...answer }: AnswerProps & { drawn: boolean }) {
  const language = useLanguage();
  const grid = gridOf(answer.table, answer.question, language);
  return (
    <Scrolled label={answer.title}>
      <table className="bands answer-table" aria-label={answer.title}>
        <thead>
          <tr>
            <td />
            {grid.columns.map((name, i) => (
              <th key={name} scope="col" className="right">
                {drawn && i < grid.columns.length - 1 && <span className={`swatch swatch-${i}`} />}
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <Line key={row.key} {...{ row, grid, answer }} />
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

type LineProps = { row: GridRow; grid: Grid; answer: AnswerProps };

function Line({ row, grid, answer }: LineProps) {
  const most = grid.rows.reduce((max, { cells, whole }) => {
    const value = whole ? 0n : (cells[0]?.cell.value ?? 0n);
    return value > max ? value : max;
  }, 0n);
  const value = row.cells[0]?.cell.value ?? 0n;
  const share = most > 0n && value > 0n ? Number((value * 1000n) / most) / 10 : 0;
  return (
    <tr className={row.whole && "answer-whole"}>
      <th scope="row">
        {row.label}
        {grid.bars && !row.whole && <div className="answer-bar" style={{ inlineSize: `${share}%` }} />}
      </th>
      {row.cells.map((cell, i) => (
        <td key={grid.columns[i]} className="right">
          {cell && <Figure {...{ cell, answer }} name={`${row.label}, ${grid.columns[i]}`} />}
        </td>
      ))}
    </tr>
  );
}

function Figure({ cell: told, answer, name }: { cell: GridCell; answer: AnswerProps; name: string }) {
  const say = useSay();
  const language = useLanguage();
  const { cell, moment, groups } = told;
  if (cell.hidden) return <span className="quiet">{say(words.hidden)}</span>;
  const text = tellValue(cell.value, answer.table.unit, language);
  if (!answer.opens || cell.lines === 0) return text;
  return (
    <Link
      to={openedAddress(answer.question, moment, groups)}
      aria-label={`${text}. ${say(words.behindSee, { name })}`}
    >
      {text}
    </Link>
  );
}
