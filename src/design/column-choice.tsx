import { useState, useSyncExternalStore } from "react";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

const changed = new EventTarget();
const keyOf = (list: string) => `columns:${list}`;

function read(list: string): string {
  try {
    return localStorage.getItem(keyOf(list)) ?? "";
  } catch {
    return "";
  }
}

function listen(tell: () => void): () => void {
  changed.addEventListener("change", tell);
  window.addEventListener("storage", tell);
  return () => {
    changed.removeEventListener("change", tell);
    window.removeEventListener("storage", tell);
  };
}

/** The columns that the person hid in a list, kept on the device; none until the browser has said. */
export function useHiddenColumns(list: string | undefined): ReadonlySet<string> {
  const kept = useSyncExternalStore(
    listen,
    () => (list ? read(list) : ""),
    () => "",
  );
  return new Set(kept === "" ? [] : kept.split(","));
}

type ColumnChoiceProps = {
  list: string;
  columns: readonly { key: string; head: string }[];
  hidden: ReadonlySet<string>;
};

/** Which columns a list shows. The first and the one that names the line always stay. */
export function ColumnChoice({ list, columns, hidden }: ColumnChoiceProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const toggle = (key: string, shown: boolean) => {
    const next = new Set(hidden);
    if (shown) next.delete(key);
    else next.add(key);
    try {
      localStorage.setItem(keyOf(list), [...next].join(","));
    } catch {
      // A browser that keeps nothing shows every column, which loses nothing.
    }
    changed.dispatchEvent(new Event("change"));
  };
  return (
    <details className="columns needs-script" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(words.columns)}</summary>
      {open && (
        <fieldset>
          <legend className="unseen">{say(words.columnsShown)}</legend>
          {columns.map(({ key, head }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={!hidden.has(key)}
                onChange={(event) => toggle(key, event.currentTarget.checked)}
              />
              {head}
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}
