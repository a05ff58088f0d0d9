/** Where the caret stands when a key is pressed in a cell of the lines editor. */
export type Place = { row: number; column: number; rows: number; columns: number; blank: boolean };
export type Caret = { atStart: boolean; atEnd: boolean };
export type Pressed = { key: string; shift: boolean; alt: boolean; choice: boolean };

/** `add` asks for a new line below the last before going there. */
export type Move = { row: number; column: number; add: boolean } | null;

/**
 * The cell a key leads to, as in a spreadsheet; null leaves the key to the browser. In a list of choices
 * the arrows up and down choose. Tab goes from cell to cell by itself, and adds a line after the last, unless
 * that one is still blank: then it leaves the lines, so that nobody is held in them (WCAG 2.1.2).
 */
export function moveFor(pressed: Pressed, place: Place, caret: Caret): Move {
  const { row, column, rows, columns, blank } = place;
  const to = (nextRow: number, nextColumn: number): Move => ({
    row: nextRow,
    column: nextColumn,
    add: nextRow >= rows,
  });
  if (pressed.alt) return null;
  switch (pressed.key) {
    case "Enter":
      if (pressed.shift) return row > 0 ? to(row - 1, column) : null;
      return to(row + 1, column);
    case "ArrowDown":
      return !pressed.choice && row + 1 < rows ? to(row + 1, column) : null;
    case "ArrowUp":
      return !pressed.choice && row > 0 ? to(row - 1, column) : null;
    case "ArrowRight":
      return caret.atEnd && column + 1 < columns ? to(row, column + 1) : null;
    case "ArrowLeft":
      return caret.atStart && column > 0 ? to(row, column - 1) : null;
    case "Tab":
      return !pressed.shift && !blank && row + 1 === rows && column + 1 === columns ? to(row + 1, 0) : null;
    default:
      return null;
  }
}
