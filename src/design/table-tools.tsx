import type { ReactNode } from "react";
import { Form, Link } from "react-router";
import { Icon } from "./icon.tsx";
import { SavedLists } from "./saved-lists.tsx";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

type TableToolsProps = {
  caption: string;
  /** Inputs named as in the address; their values come from it. */
  children: ReactNode;
  /** Whether the address filters anything now. */
  filtered: boolean;
  exports?: Readonly<Partial<Record<"CSV" | "XLSX", string>>>;
};

/** Filters as a form that writes the address, and the same list as a file. */
export function TableTools({ caption, children, filtered, exports = {} }: TableToolsProps) {
  const say = useSay();
  return (
    <>
      <SavedLists filtered={filtered} />
      <div className="table-tools">
        <Form method="get" role="search" aria-label={say(words.filters, { caption })} className="filters">
          {children}
          <button type="submit" className="button">
            <Icon name="filter" size="small" />
            {say(words.filter)}
          </button>
          {filtered && (
            <Link to="?" className="button button-quiet">
              {say(words.clearFilters)}
            </Link>
          )}
        </Form>
        <p className="exports">
          {Object.entries(exports).map(([format, href]) => (
            <a key={format} href={href} download aria-label={say(words.exportAs, { format })}>
              <Icon name="download" size="small" />
              {format}
            </a>
          ))}
        </p>
      </div>
    </>
  );
}
