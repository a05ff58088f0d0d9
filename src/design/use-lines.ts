import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Line, LineEditorProps } from "./line-editor.tsx";
import { type Caret, moveFor } from "./line-editor-moves.ts";
import { chosenBy, pastedRows } from "./pasted-rows.ts";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

export type Editing = {
  table: RefObject<HTMLTableElement | null>;
  /** What was just done to several cells at once, and the lines as they were before. */
  said: { text: string; before: readonly Line[] } | null;
  undo: () => void;
  put: (row: number, key: string, value: string) => void;
  add: (column: number) => void;
  remove: (row: number) => void;
  press: (event: KeyboardEvent<HTMLElement>, row: number, column: number) => void;
  paste: (event: ClipboardEvent<HTMLElement>, row: number, column: number) => void;
};

/** What the hand does in the lines editor; the lines themselves belong to the page. */
export function useLines(editor: LineEditorProps): Editing {
  const { columns, lines, onChange, newLine } = editor;
  const say = useSay();
  const [said, setSaid] = useState<Editing["said"]>(null);
  const { table, focusOn, focusWhenThere } = useFocus();
  const add = (column: number) => {
    onChange([...lines, newLine()]);
    focusWhenThere(lines.length, column);
  };
  return {
    table,
    said,
    add,
    undo() {
      if (!said) return;
      onChange(said.before);
      setSaid(null);
      focusWhenThere(said.before.length - 1, 0);
    },
    put(row, key, value) {
      onChange(lines.map((line, index) => (index === row ? { ...line, [key]: value } : line)));
      if (said) setSaid(null);
    },
    remove(row) {
      onChange(lines.filter((_, index) => index !== row));
      setSaid({ text: say(words.lineRemoved, { n: row + 1 }), before: lines });
      focusWhenThere(Math.max(0, Math.min(row, lines.length - 2)), 0);
    },
    press(event, row, column) {
      const { key, shiftKey, altKey, currentTarget: cell } = event;
      const pressed = { key, shift: shiftKey, alt: altKey, choice: cell instanceof HTMLSelectElement };
      const place = { row, column, rows: lines.length, columns: columns.length, blank: isBlank(editor, row) };
      const move = moveFor(pressed, place, caretIn(cell));
      if (!move) return;
      event.preventDefault();
      if (move.add) add(move.column);
      else focusOn(move.row, move.column);
    },
    paste(event, row, column) {
      const pasted = pastedRows(event.clipboardData.getData("text/plain"));
      if (pasted.length === 1 && pasted[0]?.length === 1) return;
      event.preventDefault();
      const { lines: next, unknown } = withPasted(pasted, editor, row, column);
      onChange(next);
      const doubt = unknown.length > 0 ? ` ${say(words.cellsUnknown, { list: unknown.join(", ") })}` : "";
      setSaid({ text: `${say(words.linesPasted, { n: pasted.length })}${doubt}`, before: lines });
      focusWhenThere(row + pasted.length - 1, column);
    },
  };
}

/** Nothing was typed in the line: it is as a new one comes. */
function isBlank({ columns, lines, newLine }: LineEditorProps, row: number): boolean {
  const fresh = newLine();
  return columns.every(({ key }) => (lines[row]?.[key] ?? "") === (fresh[key] ?? ""));
}

/** Moves the focus to a cell, at once or with the very render that brings it: no key typed after is lost. */
function useFocus() {
  const table = useRef<HTMLTableElement>(null);
  const awaited = useRef<{ row: number; column: number } | null>(null);
  const focusOn = (row: number, column: number): void => {
    const at = (place: number) =>
      table.current?.querySelector<HTMLElement>(`[data-cell="${row}:${place}"]`) ?? null;
    // A title of section shows its first cell only.
    const wanted = at(column);
    const cell = wanted && wanted.checkVisibility({ visibilityProperty: true }) ? wanted : at(0);
    cell?.focus();
    if (cell instanceof HTMLInputElement) cell.select();
  };
  const focusWhenThere = (row: number, column: number): void => {
    awaited.current = { row, column };
  };
  useLayoutEffect(() => {
    if (!awaited.current) return;
    const { row, column } = awaited.current;
    awaited.current = null;
    focusOn(row, column);
  });
  return { table, focusOn, focusWhenThere };
}

/**
 * The lines with what was pasted written from that cell on. What a choice does not offer is told, since the
 * line then keeps what it had.
 */
function withPasted(pasted: string[][], editor: LineEditorProps, row: number, column: number) {
  const next = [...editor.lines];
  const unknown: string[] = [];
  pasted.forEach((cells, down) => {
    const line: Record<string, string> & { id: string } = { ...(next[row + down] ?? editor.newLine()) };
    cells.forEach((text, right) => {
      const target = editor.columns[column + right];
      if (!target) return;
      const option = chosenBy(target.options ?? [], text);
      if (target.kind !== "choice") line[target.key] = text;
      else if (option) line[target.key] = option.value;
      else if (text.trim() !== "") unknown.push(`« ${text.trim()} »`);
    });
    next[row + down] = line;
  });
  return { lines: next, unknown };
}

/** A cell selected whole is left by any arrow, as after Enter in a spreadsheet. */
function caretIn(cell: HTMLElement): Caret {
  if (!(cell instanceof HTMLInputElement)) return { atStart: true, atEnd: true };
  const { selectionStart: start, selectionEnd: end, value } = cell;
  const whole = start === 0 && end === value.length;
  return {
    atStart: whole || (start === 0 && end === 0),
    atEnd: whole || (start === value.length && end === value.length),
  };
}
