import type { ReactNode } from "react";

type PageHeadProps = {
  title: string;
  /** Where this page belongs: a link back to the list it came from. */
  above?: ReactNode;
  /** One line under the title: a state, a number, a date. */
  below?: ReactNode;
  /** The one main action of the page. */
  action?: ReactNode;
};

/** The head of a page, and its name in the tab, in the history and to screen readers (RGAA 4.1, 8.5, 8.6). */
export function PageHead({ title, above, below, action }: PageHeadProps) {
  return (
    <header className="page-head">
      <title>{`${title} · Ensemble`}</title>
      <div>
        {above && <p className="page-head-above">{above}</p>}
        <h1>{title}</h1>
        {below && <div className="page-head-below">{below}</div>}
      </div>
      {action && <div className="page-head-action">{action}</div>}
    </header>
  );
}
