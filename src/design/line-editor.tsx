import type { MouseEvent } from "react";
import { Icon } from "./icon.tsx";
import { LineRow } from "./line-row.tsx";
import { useSay } from "./speak.ts";
import { roles } from "./table-roles.ts";
import { type Editing, useLines } from "./use-lines.ts";
import { words } from "./words.ts";

export type LineColumn = {
  key: string;
  head: string;
  kind: "text" | "amount" | "quantity" | "choice";
  /** For a choice. */
  options?: readonly { value: string; label: string }[];
  /** The share of the width this column takes beside the others. */
  share?: number;
};

/** What stands in the cells as it was typed, and an `id` that no other line has. */
export type Line = Readonly<Record<string, string>> & { readonly id: string };

export type LineEditorProps = {
  caption: string;
  /** The inputs are named `<name>.<row>.<column>`, so that a plain form sends them too. */
  name: string;
  columns: readonly LineColumn[];
  lines: readonly Line[];
  onChange: (lines: readonly Line[]) => void;
  newLine: () => Line;
  /** By input name: what is wrong in that cell. */
  errors?: Readonly<Record<string, string>> | undefined;
  /** A line that is only the title of those after it: its text and the choice that says so remain. */
  isTitle?: (line: Line) => boolean;
  /** What a line amounts to, beside it while it is typed. */
  readout?: { head: string; of: (line: Line) => string };
};

/** What the button that removes a line leaves to the columns. */
const WIDTH_PERCENT = 95;
const READOUT_SHARE = 1.5;

/**
 * Lines entered as in a spreadsheet: Enter, Tab, arrows, several lines pasted at once. Without script the
 * lines are plain inputs, and « Ajouter une ligne » posts the form with intent "add-line".
 */
export function LineEditor(props: LineEditorProps) {
  const editing = useLines(props);
  return (
    <div className="lines">
      <table ref={editing.table} {...roles.table} aria-label={props.caption}>
        <LinesHead {...props} />
        <tbody {...roles.group}>
          {props.lines.map((line, row) => (
            <LineRow key={line.id} editor={props} editing={editing} line={line} row={row} />
          ))}
        </tbody>
      </table>
      <LinesFoot {...editing} />
    </div>
  );
}

function LinesHead({ columns, readout }: LineEditorProps) {
  const shares = columns.reduce((sum, { share = 1 }) => sum + share, readout ? READOUT_SHARE : 0);
  const width = (share: number) => ({ width: `${(WIDTH_PERCENT * share) / shares}%` });
  return (
    <thead {...roles.group}>
      <tr {...roles.row}>
        {columns.map(({ key, head, kind, share = 1 }) => (
          <th key={key} {...roles.head} scope="col" className={`line-${kind}`} style={width(share)}>
            {head}
          </th>
        ))}
        {readout && (
          <th {...roles.head} scope="col" className="line-amount" style={width(READOUT_SHARE)}>
            {readout.head}
          </th>
        )}
        <td {...roles.cell} className="line-remove" />
      </tr>
    </thead>
  );
}

function LinesFoot({ add, said, undo }: Editing) {
  const say = useSay();
  const addHere = (event: MouseEvent) => {
    event.preventDefault();
    add(0);
  };
  return (
    <div className="lines-foot">
      <button
        type="submit"
        name="intent"
        value="add-line"
        formNoValidate
        className="button"
        onClick={addHere}
      >
        <Icon name="plus" size="small" />
        {say(words.addLine)}
      </button>
      <p role="status">
        {said?.text}{" "}
        {said && (
          <button type="button" className="button-link" onClick={undo}>
            {say(words.putBack)}
          </button>
        )}
      </p>
      <p className="field-help lines-help">{say(words.linesHelp)}</p>
    </div>
  );
}
