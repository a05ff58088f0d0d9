import { Link } from "react-router";
import { ChartDrawing } from "../../design/chart-figure.tsx";
import { Empty } from "../../design/empty.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Question } from "../question.ts";
import { subjects } from "../subject.ts";
import type { Table } from "../table.ts";
import { words } from "../words.ts";
import { AnswerTable } from "./answer-table.tsx";
import { drawingOf } from "./drawing.ts";
import { openedAddress } from "./opened.ts";
import { tellValue } from "./tell.ts";

export type AnswerProps = {
  title: string;
  question: Question;
  table: Table;
  /** Below which numbers of people are hidden from whoever reads. */
  minimum: number | null;
  /** Whether each number opens its lines. */
  opens: boolean;
};

/** The answer in words, drawn, and as a table whose numbers open. */
export function AnswerPanel(answer: AnswerProps) {
  const { title, question, table, minimum } = answer;
  const say = useSay();
  const language = useLanguage();
  // A hidden number is no zero: what has one is not drawn.
  const drawing = minimum === null ? drawingOf(table, question, language) : null;
  const notes = [
    ...(minimum === null ? [] : [say(words.hiddenWhy, { n: minimum })]),
    ...(table.unit === "share" ? [say(words.shareKnown)] : []),
    ...(subjects[question.subject].family === "books" ? [say(words.wholeMonths)] : []),
  ];
  return (
    <section className="panel answer" aria-label={title}>
      <h2>{title}</h2>
      {isEmpty(table) && minimum === null ? (
        <Empty icon="chart-bar" title={say(words.nothing)}>
          {say(words.nothingWhy)}
        </Empty>
      ) : (
        <>
          <Whole {...answer} />
          {drawing && <ChartDrawing {...drawing} />}
          {table.lines.length > 0 && (
            <AnswerTable {...answer} drawn={drawing !== null && table.columns.length > 0} />
          )}
        </>
      )}
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </section>
  );
}

const isEmpty = ({ lines, total }: Table): boolean =>
  (total === null || total.cell.lines === 0) && lines.every((line) => line.total.lines === 0);

/** The one number of a moment, large. */
function Whole({ question, table: { total, unit }, opens }: AnswerProps) {
  const say = useSay();
  const language = useLanguage();
  if (!total) return null;
  const { cell, moment } = total;
  const text = cell.hidden ? say(words.hidden) : tellValue(cell.value, unit, language);
  return (
    <p className="answer-figure">
      {opens && cell.lines > 0 ? (
        <Link
          to={openedAddress(question, moment, [])}
          aria-label={`${text}. ${say(words.behindSee, { name: say(words.total) })}`}
        >
          {text}
        </Link>
      ) : (
        text
      )}
    </p>
  );
}
