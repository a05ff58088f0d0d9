import { type MouseEvent, useEffect, useRef, useState } from "react";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { OpenItem } from "../open-items.sql.ts";
import { words } from "./words.ts";

export const nameOf = ({ entry, position }: OpenItem) => `${entry}:${position}`;

/** The ticked lines of the form around it, null until its script has come. */
function useTicked(items: readonly OpenItem[]) {
  const foot = useRef<HTMLDivElement>(null);
  const [names, setNames] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const form = foot.current?.closest("form");
    const look = () => {
      const boxes = form?.querySelectorAll<HTMLInputElement>('input[name="row"]:checked') ?? [];
      setNames(new Set([...boxes].map(({ value }) => value)));
    };
    look();
    form?.addEventListener("change", look);
    return () => form?.removeEventListener("change", look);
  }, []);
  return { foot, ticked: names && items.filter((item) => names.has(nameOf(item))) };
}

/** What the ticked lines amount to, said while they are ticked, and the button that letters them. */
export function Difference({ items, formKey }: { items: readonly OpenItem[]; formKey: string }) {
  const say = useSay();
  const language = useLanguage();
  const { foot, ticked } = useTicked(items);
  const sum = (key: "debitCents" | "creditCents") => (ticked ?? []).reduce((all, i) => all + i[key], 0n);
  const [debit, credit] = [sum("debitCents"), sum("creditCents")];
  const text = (cents: bigint) => formatCents(cents, language);
  // Without script the button is open, and the server answers what is missing.
  const ready = ticked === null || (ticked.length > 1 && debit === credit);
  const said = !ticked?.length
    ? say(words.howTo)
    : ready
      ? say(words.cancelsOut, { n: ticked.length, amount: text(debit) })
      : say(words.difference, { debit: text(debit), credit: text(credit), gap: text(debit - credit) });
  const hold = (event: MouseEvent) => {
    if (!ready) event.preventDefault();
  };
  return (
    <div className="selection selection-foot" ref={foot}>
      <input type="hidden" name="key" value={formKey} />
      <p role="status">{said}</p>
      <button
        type="submit"
        name="intent"
        value="letter"
        className="button button-main"
        aria-disabled={!ready}
        aria-describedby="letter-when"
        onClick={hold}
      >
        {say(words.letter)}
      </button>
      <span id="letter-when" className="field-help">
        {!ready && say(words.notYet)}
      </span>
    </div>
  );
}
