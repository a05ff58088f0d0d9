import type { ReactNode } from "react";

/** A table that may be wider than the page: the keyboard scrolls it too. */
export function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1)
    <section className="answer-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
