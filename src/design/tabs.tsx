import { NavLink } from "react-router";

export type Tab = {
  to: string;
  label: string;
  count?: number;
  /** Current also on the pages below its address. */
  whole?: true;
};

/** Faces of one thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ to, label: name, count, whole }) => (
          <li key={to}>
            <NavLink to={to} end={!whole} prefetch="intent">
              {name}
              {count !== undefined && <span className="count">{count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
