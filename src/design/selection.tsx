import { useEffect, useRef, useState } from "react";
import type { ManyAction } from "./data-table.tsx";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

/** The acts on the ticked lines of its form, with how many they are said before. */
export function SelectionBar({ actions }: { actions: readonly ManyAction[] }) {
  const say = useSay();
  const bar = useRef<HTMLDivElement>(null);
  const count = useTicked(bar);
  return (
    <div className="selection" ref={bar}>
      <p role="status">{count === 0 ? say(words.noneSelected) : say(words.selected, { n: count })}</p>
      {actions.map(({ intent, label }) => (
        <button
          key={intent}
          type="submit"
          name="intent"
          value={intent}
          className="button"
          data-idle={count === 0}
        >
          {label}
          {count > 0 && <span className="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

/** Ticks every line of the page; without script the box does nothing, so it only shows with it. */
export function SelectAll({ label }: { label: string }) {
  return (
    <input
      type="checkbox"
      className="needs-script"
      aria-label={label}
      onChange={(event) => {
        const { form, checked } = event.currentTarget;
        for (const box of boxesOf(form)) box.checked = checked;
        form?.dispatchEvent(new Event("change", { bubbles: true }));
      }}
    />
  );
}

function boxesOf(form: HTMLFormElement | null): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('input[name="row"]') ?? [])];
}

function useTicked(bar: React.RefObject<HTMLDivElement | null>): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const form = bar.current?.closest("form") ?? null;
    const recount = () => setCount(boxesOf(form).filter((box) => box.checked).length);
    recount();
    form?.addEventListener("change", recount);
    return () => form?.removeEventListener("change", recount);
  }, [bar]);
  return count;
}
