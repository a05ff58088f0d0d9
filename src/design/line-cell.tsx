import type { ClipboardEvent, KeyboardEvent } from "react";
import type { LineColumn } from "./line-editor.tsx";

type LineCellProps = {
  column: LineColumn;
  name: string;
  label: string;
  /** "row:column", by which the editor finds the cell to go to. */
  place: string;
  value: string;
  error: string | undefined;
  onInput: (value: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onPaste: (event: ClipboardEvent<HTMLElement>) => void;
};

export function LineCell(props: LineCellProps) {
  const { column, name, label, place, value, error, onInput, onKeyDown, onPaste } = props;
  const shared = {
    name,
    value,
    "aria-label": label,
    "data-cell": place,
    onKeyDown,
    onPaste,
    ...(error && { "aria-invalid": true as const, "aria-describedby": `error-${name}` }),
  };
  return (
    <>
      {column.kind === "choice" ? (
        <select {...shared} onChange={(event) => onInput(event.currentTarget.value)}>
          {column.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={column.kind === "text" ? "text" : "decimal"}
          autoComplete="off"
          onChange={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {error && (
        <span className="field-error" id={`error-${name}`}>
          {error}
        </span>
      )}
    </>
  );
}
