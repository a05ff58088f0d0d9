import { z } from "zod";
import type { FileExport } from "../foundation/file-export.ts";
import { type Columns, leave, type Row, rowsOf } from "../foundation/statements/index.ts";
import { type Language, say, type Word } from "../foundation/words.ts";
import { answerQuestion, shownTo } from "./answer-question.ts";
import { fieldNamed } from "./dictionary.ts";
import { exportWords } from "./export-words.ts";
import { type Question, questionShape } from "./question.ts";
import type { Cell, Table, Unit } from "./table.ts";
import { mayAskFigures } from "./who-asks.ts";
import { whyNotAsk } from "./why-not-ask.ts";
import { words } from "./words.ts";

/** In hundredths, for files that compute: shares in percent, hours, euros; all else as it is. */
const hundredths: Record<Unit, ((value: bigint) => bigint) | null> = {
  ...{ count: null, days: null, number: null },
  ...{ share: (value) => value, cents: (value) => value, minutes: (value) => (value * 100n) / 60n },
};

export function columnsOf({ by, and }: Question, { unit, series }: Table): Columns {
  const group = (key: string, name: string): Columns => {
    const word = fieldNamed(name)?.word;
    return word ? [[key, word, "text"]] : [];
  };
  const value: Word = exportWords[unit];
  return [
    ["from", words.from, "date"],
    ["to", words.to, "date"],
    ...group("first", by),
    ...(series ? [] : group("second", and)),
    ["value", value, hundredths[unit] ? "cents" : "integer"],
    ["lines", words.linesCounted, "integer"],
    ["people", words.people, "integer"],
    ["note", words.hidden, "text"],
  ];
}

/** An answer line by line: each number with its days and groups; one that is hidden says so. */
export function rowsOfTable({ lines, columns, series, total, unit }: Table, language: Language): Row[] {
  const all = say(words.total, language);
  const row = (moment: { first: string; last: string }, first: string, second: string, cell: Cell): Row => ({
    ...{ from: moment.first, to: moment.last, first, second },
    value: cell.value === null ? null : (hundredths[unit]?.(cell.value) ?? cell.value),
    lines: cell.hidden ? null : cell.lines,
    people: cell.hidden ? null : cell.people,
    note: cell.hidden ? say(words.hidden, language) : "",
  });
  const found = lines.flatMap(({ head, moment, cells, total: sum }) => {
    const groups = (name: string): [string, string] => (series ? [name, ""] : [head.name, name]);
    const inner = cells.map((cell, i) => row(moment, ...groups(columns[i]?.name ?? ""), cell));
    return [...inner, row(moment, ...groups(all), sum)];
  });
  return total ? [...found, row(total.moment, all, all, total.cell)] : found;
}

/** The answer to a question as CSV or as a workbook, as whoever asks may see it. */
export const exportAnswer: FileExport = {
  name: "figures.export-answer",
  label: words.exportAnswer,
  input: z.object({ ...questionShape, format: z.enum(["csv", "xlsx"]).default("csv") }),
  makes: "file",
  may: mayAskFigures,
  async write(asked, scene, sink) {
    const { format, ...question } = asked as Question & { format: "csv" | "xlsx" };
    if (whyNotAsk(question, scene.actor, scene.today)) return null;
    const { table } = await answerQuestion(question, scene);
    const shown = await shownTo(scene.actor, { question, table }, scene);
    const rows = rowsOfTable(shown.table, scene.actor.language);
    const leaving = {
      ...{ format, name: "chiffres", title: words.figures, count: rows.length },
      columns: columnsOf(question, shown.table),
    };
    return leave(
      scene,
      sink,
      leaving,
      rowsOf(rows, (each) => each),
    );
  },
};
