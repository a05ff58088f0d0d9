import { Icon } from "./icon.tsx";
import { LineCell } from "./line-cell.tsx";
import type { Line, LineEditorProps } from "./line-editor.tsx";
import { useSay } from "./speak.ts";
import { roles } from "./table-roles.ts";
import type { Editing } from "./use-lines.ts";
import { words } from "./words.ts";

type LineRowProps = { editor: LineEditorProps; editing: Editing; line: Line; row: number };

export function LineRow({ editor, editing, line, row }: LineRowProps) {
  const { name, columns, errors = {}, readout, isTitle } = editor;
  const title = isTitle?.(line) ?? false;
  const say = useSay();
  return (
    <tr {...roles.row} className={title ? "line-title" : undefined}>
      {columns.map((column, index) => {
        const input = `${name}.${row}.${column.key}`;
        return (
          <td
            key={column.key}
            {...roles.cell}
            data-head={column.head}
            className={`line-${column.kind} ${widthOf(column.share)}`.trim()}
          >
            <LineCell
              column={column}
              name={input}
              label={say(words.cell, { column: column.head, n: row + 1 })}
              place={`${row}:${index}`}
              value={line[column.key] ?? ""}
              error={errors[input]}
              onInput={(value) => editing.put(row, column.key, value)}
              onKeyDown={(event) => editing.press(event, row, index)}
              onPaste={(event) => editing.paste(event, row, index)}
            />
          </td>
        );
      })}
      {readout && (
        <td {...roles.cell} className="line-amount line-readout figure" data-head={readout.head}>
          {readout.of(line)}
        </td>
      )}
      <td {...roles.cell} className="line-remove">
        <button type="button" className="button-icon" onClick={() => editing.remove(row)}>
          <Icon name="trash" size="small" />
          <span className="unseen">{say(words.removeLine, { n: row + 1 })}</span>
        </button>
      </td>
    </tr>
  );
}

/** On a phone a short cell stands beside others, a long one has its own row. */
const widthOf = (share = 2): string => (share < 2 ? "line-narrow" : share >= 3 ? "line-wide" : "");
