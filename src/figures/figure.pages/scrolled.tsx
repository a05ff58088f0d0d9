import type { ReactNode } from "react";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

/** A table that may be wider than the page: the keyboard scrolls it too. */
export function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="answer-scroll" aria-label={say(words.tableOf, { name: label })} tabIndex={0}>
      {children}
    </section>
  );
}
